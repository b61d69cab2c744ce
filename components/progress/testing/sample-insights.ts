import type { Insights, Prediction } from '@/domain/progress/insights';
import type { ScoreEstimate } from '@/domain/progress/predict-score';

/** A score with the fields that matter in a test. */
export function estimate(score: number, passChance = 0.5): ScoreEstimate {
  return { share: 0.6, score, low: score - 90, high: score + 80, passChance };
}

export const domainTwo: Prediction = {
  title: 'Domain 2 mock exam',
  covers: [{ id: '2', title: 'ML model development' }],
  lacks: ['1', '3', '4'].map((id) => ({ id, title: `Domain ${id}` })),
  ...{ scored: 30, pass: 720, now: estimate(610, 0.12), exam: null, items: 200, met: 40 },
  domains: [{ id: '2', expected: 0.59 }],
  tasks: [
    { id: '2.1', title: 'Choose a modeling approach', share: 0.3, items: 60, met: 30, expected: 0.8 },
    { id: '2.2', title: 'Train and refine models', share: 0.7, items: 140, met: 10, expected: 0.5 },
  ],
  foreknowledge: { known: 0.2, answers: 40 },
  shift: { shift: 0, answers: 0 },
};

const nothing = { answers: 0, right: 0, expected: null };
const some = { items: 10, met: 4, learned: 2, due: 3, mastery: 0.35 };
const level = { answers: 0, right: 0, share: null, band: null };

/** What the log says after few answers: most of it is still missing. */
export const fewInsights: Insights = {
  answers: 8,
  prediction: domainTwo,
  calibration: { bins: [], answers: 2, error: null, byChance: null },
  confidence: {
    levels: [
      { confidence: 'guess', ...level },
      { confidence: 'fairly', ...level },
      { confidence: 'sure', answers: 8, right: 4, share: 0.5, band: { low: 0.2, high: 0.8 } },
    ],
    lucky: { items: [], all: 0 },
    sureMistakes: { items: [], all: 0 },
  },
  memorisation: {
    all: { first: nothing, fresh: { ...nothing, answers: 3 }, repeat: nothing, gap: null },
    topics: [],
    fewestAnswers: 20,
  },
  mastery: {
    domains: [
      { id: '1', title: 'Data preparation for machine learning', ...some, items: 0, met: 0, due: 0, mastery: 0 },
      { id: '2', title: 'ML model development', ...some },
    ],
    statements: [{ id: '2.1', title: 'Choose a modeling approach', ...some }],
    topics: [{ id: 'input', title: 'Ways to read training data', ...some }],
  },
  confusions: { nodes: [], edges: [], answers: 0, gone: 0, other: 4 },
  calendar: [{ date: '2026-11-16', answers: 8, right: 4, minutes: 6 }],
  ahead: { source: 'due', days: [{ date: '2026-11-16', minutes: 0, answers: 0 }] },
  ...{ times: [], retention: { target: 0.9, share: null, reviews: 0 }, leeches: [] },
  missReasons: { clue: 0, rule: 0, option: 0, slip: 0 },
};

const sureMistake = {
  itemId: 'in-1',
  topic: { id: 'input', title: 'Ways to read training data' },
  label: 'Stream: `Pipe`',
};
const mistakeCount = { times: 2, lastAt: 0, isMended: false };
const node = { topic: 'input', chosen: 5, missed: 1 };

/** What the log says after many answers. */
export const manyInsights: Insights = {
  ...fewInsights,
  answers: 600,
  calibration: {
    bins: [
      { from: 0.7, to: 0.8, answers: 40, right: 30, expected: 0.76, share: 0.75, band: { low: 0.6, high: 0.86 } },
      { from: 0.8, to: 0.9, answers: 0, right: 0, expected: null, share: null, band: null },
      { from: 0.9, to: 1, answers: 60, right: 57, expected: 0.94, share: 0.95, band: { low: 0.86, high: 0.98 } },
    ],
    ...{ answers: 100, error: 0.01, byChance: { mean: 0.04, most: 0.09 } },
  },
  confidence: {
    ...fewInsights.confidence,
    sureMistakes: { items: [{ ...sureMistake, ...mistakeCount }], all: 1 },
  },
  memorisation: {
    all: {
      first: nothing,
      fresh: { answers: 50, right: 30, expected: 0.7 },
      repeat: { answers: 40, right: 36, expected: 0.8 },
      gap: { difference: 0.3, low: 0.1, high: 0.45 },
    },
    topics: [],
    fewestAnswers: 20,
  },
  confusions: {
    nodes: [
      { ...node, option: 'pipe', label: '`Pipe` mode' },
      { ...node, option: 'file', label: '`File` mode' },
    ],
    edges: [
      { topic: 'input', from: 'pipe', to: 'file', answers: 5, lastAt: 0, practise: 'items=in-1&show=confusions' },
      { topic: 'input', from: 'file', to: 'pipe', answers: 1, lastAt: 0, practise: null },
    ],
    ...{ answers: 6, gone: 0, other: 2 },
  },
  ahead: {
    source: 'plan',
    days: [
      { date: '2026-11-16', minutes: 20, answers: 30 },
      { date: '2026-11-17', minutes: 10, answers: 14 },
    ],
  },
  times: [{ form: 'single', answers: 400, medianMs: 31_000, medianRightMs: 28_000, medianWrongMs: null }],
  retention: { target: 0.9, share: 0.84, reviews: 120 },
  missReasons: { clue: 3, rule: 6, option: 0, slip: 1 },
};
