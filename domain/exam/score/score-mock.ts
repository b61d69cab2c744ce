import type { DomainPart } from '@/domain/exam/blueprint';
import { domainNames } from '@/domain/exam/blueprints';
import type { DomainResult, MockScore, SectionResult } from '@/domain/exam/report';
import { taskStatements } from '@/domain/exam/task-statements';
import { CUT_PERCENT, PASS_MARK, reachesCut, scaleShare } from './scale';
import { wilson } from './wilson';

/** How one question of a mock exam came out. One that can no longer be made counts for nothing, whatever was answered. */
export interface Outcome {
  task: string;
  /** False of a pilot. */
  scored: boolean;
  verdict: 'right' | 'wrong' | 'unanswered' | 'withdrawn';
}

/** How a score is reckoned, in sentences for the reader. */
export const METHOD: readonly string[] = [
  'AWS does not publish how it scales scores, so this is an estimate.',
  `Every scored question counts the same, only wholly right answers count, and an unanswered question is wrong. ${CUT_PERCENT} in 100 right is taken for the pass mark of ${PASS_MARK}; below and above it the scale runs straight to 100 and to 1,000.`,
  'Only the total has to pass; no domain has a minimum of its own, as in the real exam.',
  'The range is where your score would lie 19 times in 20 if you sat many mock exams like this one today (Wilson interval of the share right).',
];

/** The rule by which a part of an exam meets or needs work, in sentences for the reader. */
export const SECTION_RULE = `A part meets where ${CUT_PERCENT} in 100 of its scored questions are right, the share that the whole exam asks for. A part has few questions, so one answer more or less can turn its verdict: it is called sure only where chance alone would hardly have turned it (19 times in 20).`;

/** The score of a mock exam by its scored questions; pilots and withdrawn questions have no say. */
export function scoreMock(outcomes: readonly Outcome[]): MockScore {
  const { right, of } = countRight(outcomes);
  const { low, high } = wilson(right, of);
  return {
    scaled: scaleShare(of === 0 ? 0 : right / of),
    ...{ low: scaleShare(low), high: scaleShare(high), passMark: PASS_MARK },
    passed: reachesCut(right, of),
    ...{ right, of, method: [...METHOD] },
  };
}

/** How each domain came out, and each task statement within it of which a scored question was asked. */
export function scoreDomains(parts: readonly DomainPart[], outcomes: readonly Outcome[]): DomainResult[] {
  return parts.map(({ domain, weight, tasks }) => ({
    ...{ domain, name: domainNames[domain] ?? '', weight },
    ...section(outcomes.filter(({ task }) => tasks.includes(task))),
    tasks: tasks.flatMap((task) => {
      const result = section(outcomes.filter((outcome) => outcome.task === task));
      return result.of === 0 ? [] : [{ task, name: taskStatements[task] ?? '', ...result }];
    }),
  }));
}

function section(outcomes: readonly Outcome[]): SectionResult {
  const { right, of } = countRight(outcomes);
  const { low, high } = wilson(right, of);
  const cut = CUT_PERCENT / 100;
  return { right, of, verdict: reachesCut(right, of) ? 'meets' : 'needs work', sure: low >= cut || high < cut };
}

function countRight(outcomes: readonly Outcome[]): { right: number; of: number } {
  const counting = outcomes.filter(({ scored, verdict }) => scored && verdict !== 'withdrawn');
  return { right: counting.filter(({ verdict }) => verdict === 'right').length, of: counting.length };
}
