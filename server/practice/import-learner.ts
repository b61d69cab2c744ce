import { randomUUID } from 'node:crypto';
import { deckKeyIn } from '@/domain/bank/deck-ids';
import { replay } from '@/domain/scheduling/replay';
import { commitImport, type ImportCommit } from '../store/commit';
import { type LearnerExport, exportLearner as readExport } from '../store/export-learner';
import { setOf } from '../store/parameter-sets';
import type { StoredReview } from '../store/stored';
import { planNewsOf } from './import-plan';
import { inTurn } from './in-turn';
import { ATTEMPTS } from './next-question';
import type { Practice } from './practice';
import { type ImportedFile, type ReadFile, readLearnerFile } from './read-learner-file';

export interface ImportInput extends ImportedFile {
  learnerId: string;
  now: number;
}

/**
 * `added` answers are new here; `known` ones were here before, or answer a question that was. `beside`: what else is new, such as answers
 * taken back, marks, reasons and reports.
 */
export type ImportOutcome =
  | { status: 'imported'; added: number; known: number; beside: number }
  | { status: 'no learner' }
  | { status: 'malformed'; message: string };

/**
 * Merges an exported file into what the learner has: the union of both logs by id, the memories that the union leaves, and of all that may
 * change, the plan among it, what was said last.
 */
export async function importLearner(practice: Practice, input: ImportInput): Promise<ImportOutcome> {
  const file = readLearnerFile(input, input.now);
  if ('message' in file) return { status: 'malformed', message: file.message };
  return inTurn(input.learnerId, () => merge(practice, file, input));
}

async function merge(practice: Practice, file: ReadFile, { learnerId, now }: ImportInput): Promise<ImportOutcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const own = await readExport(practice.store, learnerId);
    if (own === null) return { status: 'no learner' };
    const all = newsOf(own, file);
    // A file may say anything: about a deck, those are told who are asked its items, as where it is reported.
    const isAsked = ({ itemId }: { itemId: string }) => deckKeyIn(itemId) === null || practice.bank.items.has(itemId);
    const news = { ...all, reports: all.reports.filter(isAsked) };
    const answers = (reviews: readonly StoredReview[]) => reviews.filter(({ event }) => event === 'answer').length;
    const added = answers(news.reviews);
    const lists = [news.marks, news.missReasons, news.reports, news.fits];
    const whatElse = lists.reduce((sum, list) => sum + list.length, news.plan === null ? 0 : 1);
    const beside = whatElse + news.reviews.length - added;
    const outcome = { status: 'imported', added, known: answers(file.reviews) - added, beside } as const;
    if (added + beside === 0) return outcome;

    const { id, revision, openIssuedId, timeZone } = own.learner;
    const isAnswered = news.reviews.some(({ issuedId }) => issuedId === openIssuedId);
    const learner = { id, expectedRevision: revision, openIssuedId: isAnswered ? null : openIssuedId, timeZone, now };
    const status = await commitImport(practice.store, { learner, ...news, ...memoriesOf(own, news) });
    if (status === 'committed') return outcome;
  }
  throw new Error('Too many writers for one learner.');
}

/** The memories of the items that the new part of the log is about; of all items where another parameter set is in use from now on. */
export function memoriesOf(
  own: LearnerExport,
  { reviews, plan, fits }: Pick<News, 'reviews' | 'plan' | 'fits'>,
): Pick<ImportCommit, 'memories' | 'forgotten'> {
  const before = setOf(own.plan, own.fits);
  const parameters = setOf(plan ?? own.plan, [...own.fits, ...fits]);
  const isOther = parameters.id !== before.id;
  const touched = new Set([...(isOther ? own.reviews : []), ...reviews].map(({ itemId }) => itemId));
  const memories = replay([...own.reviews.filter(({ itemId }) => touched.has(itemId)), ...reviews], parameters);
  return { memories: [...memories.values()], forgotten: [...touched].filter((itemId) => !memories.has(itemId)) };
}

type News = Required<Pick<ImportCommit, 'reviews' | 'marks' | 'missReasons' | 'reports' | 'fits' | 'plan'>>;

/** What a file holds that a learner does not. */
export function newsOf(own: LearnerExport, file: ReadFile): News {
  const { fits, plan, rename } = planNewsOf(own, file);
  const reviews = newEvents(own.reviews, file.reviews).map(rename);
  const union = new Map([...own.reviews, ...reviews].map((review) => [review.id, review]));
  const marks = new Map(own.marks.map((mark) => [mark.itemId, mark.changedAt]));
  const said = new Map(own.missReasons.map((given) => [given.reviewId, given.givenAt]));
  const reported = new Set(own.reports.map(({ reviewId }) => reviewId));
  return {
    ...{ reviews, fits, plan },
    marks: file.marks.filter(({ itemId, changedAt }) => changedAt > (marks.get(itemId) ?? -1)),
    missReasons: file.missReasons.filter(
      ({ reviewId, givenAt }) => union.get(reviewId)?.correct === false && givenAt > (said.get(reviewId) ?? -1),
    ),
    reports: file.reports.flatMap(({ reviewId, comment, createdAt }) => {
      const answer = union.get(reviewId);
      if (answer === undefined || reported.has(reviewId)) return [];
      reported.add(reviewId);
      const { itemId, version, seed, response } = answer;
      // What became of it was for others to say, and they have not said it here.
      return { id: randomUUID(), reviewId, itemId, version, seed, response, comment, state: 'open', createdAt };
    }),
  };
}

/** Answers by id and question; what takes one back comes along where that very answer is here. */
function newEvents(own: readonly StoredReview[], file: readonly StoredReview[]): StoredReview[] {
  const ids = new Set(own.map(({ id }) => id));
  const events = new Set(own.map(({ event, issuedId }) => `${event} ${issuedId}`));
  const news = file.filter(({ id, event, issuedId }) => !ids.has(id) && !events.has(`${event} ${issuedId}`));
  const answers = new Set([...own, ...news].filter(({ event }) => event === 'answer').map(({ id }) => id));
  const taken = new Map(file.filter(({ event }) => event === 'answer').map(({ id, issuedId }) => [issuedId, id]));
  return news.filter(({ event, issuedId }) => event === 'answer' || answers.has(taken.get(issuedId) ?? ''));
}
