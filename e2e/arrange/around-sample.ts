import type { Judged } from '@/domain/session/exchange';
import type { Scripted } from './scripted-exchange';

const stem =
  'A retailer trains a model on 40 GB of images every night. The job may be interrupted, as nobody waits for it before morning, and it has to cost as little as possible.\n\nWhich way to run the training should the team choose?';
const range = (words: string) => ({ start: stem.indexOf(words), end: stem.indexOf(words) + words.length });

const told: Partial<Judged> = {
  rule: 'May be interrupted, and has to cost as little as possible: managed spot training',
  needs: ['Survives an interruption', 'Costs as little as possible', 'Runs without a cluster of one’s own'],
  decisive: [
    { ...range('may be interrupted'), need: 'Survives an interruption' },
    { ...range('cost as little as possible'), need: 'Costs as little as possible' },
  ],
  proved: true,
  sources: [
    { url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-managed-spot-training.html', checked: '2026-11-02' },
  ],
  today: 'Flexible training plans are a second way to lower the price today.',
  memory: { before: 0.83, stabilityDays: 12, atDue: 0.9, lapses: 8 },
  leech: { lapses: 8, confusedWith: { id: 'warm-pools', name: 'Warm pools', url: '/glossary#warm-pools' } },
};

/** A question whose verdict has something to tell in every part. The right answer is B. */
export const surrounded: Scripted = {
  question: {
    kind: 'single',
    stem,
    options: [
      { id: 'warm', text: 'Keep the instances in a warm pool' },
      { id: 'spot', text: 'Use managed spot training with checkpoints' },
      { id: 'demand', text: 'Use on-demand instances' },
      { id: 'own', text: 'Run the training on a cluster of their own' },
    ],
  },
  key: { kind: 'single', choices: ['spot'] },
  reasons: {
    warm: 'a warm pool shortens the start, and is billed while it waits',
    spot: 'spare capacity is far cheaper, and a checkpoint takes an interruption in its stride',
    demand: 'it is never interrupted, and costs the full price',
    own: 'a cluster of their own is paid for around the clock',
  },
  told,
};
