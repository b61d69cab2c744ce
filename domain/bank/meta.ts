import type { Draft } from './draft';
import type { ExamVersion, Source } from './item';

/** What an item carries besides its question; a file's front matter gives it for all its items, a row or card may override each part. */
export interface Meta {
  ask: string | null;
  exams: Partial<Record<ExamVersion, string[]>>;
  guides: string[];
  sources: Source[];
  today: string | null;
}

/** Task statements of both exam versions: four domains of up to three tasks each (AWS exam guides, content outline). */
const statement = /^[1-4]\.[1-3]$/;
const versions: readonly string[] = ['MLA-C01', 'MLA-C02'] satisfies ExamVersion[];

const isVersion = (text: string): text is ExamVersion => versions.includes(text);

/** Takes an exam version with its task statements over, or reports what is wrong with them. */
export function addExam(
  meta: Pick<Meta, 'exams'>,
  version: string,
  statements: readonly string[],
  at: number,
  draft: Draft,
): void {
  if (!isVersion(version)) {
    draft.report('exam', at, `"${version}" is no exam version`, `Known exams: ${versions.join(', ')}`);
    return;
  }
  const good = statements.filter((text) => statement.test(text));
  for (const text of statements) {
    if (!statement.test(text))
      draft.report(
        'exam',
        at,
        `"${text}" is no task statement of ${version}`,
        'Task statements are written "2.2": domain 1-4, task 1-3',
      );
  }
  if (statements.length === 0) draft.report('exam', at, `${version} without a task statement`);
  if (good.length > 0) meta.exams[version] = [...new Set(good)];
}

/** Takes a guide's id over, or reports that it is none. */
export function addGuide(meta: Pick<Meta, 'guides'>, id: string, at: number, draft: Draft): void {
  if (/^[a-z][a-z0-9-]*$/.test(id)) meta.guides.push(id);
  else draft.report('guide', at, `"${id}" is no guide id`);
}

/** Takes a source over; refuses other than https addresses, days that no calendar has, and days after the draft's today. */
export function addSource(meta: Pick<Meta, 'sources'>, url: string, checked: string, at: number, draft: Draft): void {
  if (!URL.canParse(url) || !url.startsWith('https://')) draft.report('source', at, `"${url}" is no https address`);
  else if (!isDay(checked)) draft.report('source', at, `"${checked}" is no day such as 2026-11-21`);
  else if (draft.today !== null && checked > draft.today) {
    draft.report('source-in-future', at, `The page cannot have been read on ${checked}`);
  } else meta.sources.push({ url, checked });
}

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
