import type { Scripted } from './scripted-exchange';

export const ordering: Scripted = {
  question: {
    kind: 'ordering',
    stem: 'A logistics company trained a demand model in a notebook. Every new version must be approved by a reviewer before any traffic reaches it.\n\nIn which order should the team take these steps? Select and order THREE.',
    select: 3,
    options: [
      { id: 'deploy', text: 'Deploy the approved version to an endpoint' },
      { id: 'register', text: 'Register the trained model as a version in a model package group' },
      { id: 'label', text: 'Start a labeling job for the predictions of last week' },
      { id: 'approve', text: 'Set the approval status of the version to `Approved`' },
    ],
  },
  key: { kind: 'ordering', order: ['register', 'approve', 'deploy'] },
  reasons: {
    register: 'a version must exist in the registry before anyone can judge it',
    approve: 'the reviewer’s decision is kept with the version and opens the way to production',
    deploy: 'only an approved version may receive traffic',
    label: 'labels of past predictions serve monitoring and change nothing about the release',
  },
};

export const matching: Scripted = {
  question: {
    kind: 'matching',
    stem: 'Three teams look for a way to search hyperparameters.\n\nWhich strategy fits each of them?',
    prompts: [
      { id: 'few', text: 'A team can pay for twenty jobs only and wants each one to learn from those before it.' },
      { id: 'all', text: 'An auditor asks that every combination of three categorical values was tried.' },
      { id: 'stop', text: 'A vision team wants weak jobs to end early so that the strong ones get the budget.' },
    ],
    options: [
      { id: 'grid', text: 'Grid search' },
      { id: 'bayes', text: 'Bayesian optimization' },
      { id: 'hyperband', text: 'Hyperband' },
      { id: 'random', text: 'Random search' },
    ],
  },
  key: { kind: 'matching', pairs: { few: 'bayes', all: 'grid', stop: 'hyperband' } },
  reasons: {
    grid: 'it tries every combination of categorical values exactly once',
    bayes: 'it chooses the next values from the results of the jobs before',
    hyperband: 'it stops jobs that fall behind and gives their budget to the others',
    random: 'its jobs know nothing of each other',
  },
};

export const recall: Scripted = {
  question: {
    kind: 'recall',
    stem: 'A team writes its own training container.\n\nIn which folder of the container must the finished model be written so that SageMaker AI uploads it?',
    options: [],
  },
  key: { kind: 'recall', accepted: ['/opt/ml/model', '/opt/ml/model/'] },
  reasons: {},
};

export const reverse: Scripted = {
  question: {
    kind: 'reverse',
    stem: 'A team can pay for thirty jobs, so each has to learn from those before it. The learning rate may take any value from 0.01 to 0.3.\n\nWhich requirement rules out “Random search”?',
    options: [
      { id: 'range', text: 'Takes a continuous range' },
      { id: 'learns', text: 'Learns from finished jobs' },
      { id: 'at-once', text: 'Loses nothing when all jobs start at once' },
    ],
  },
  key: { kind: 'reverse', choices: ['learns'] },
  reasons: {
    range: 'It has this: it draws inside a range',
    learns: 'its draws ignore earlier results',
    'at-once': 'It has this, though nobody asks for it here: its draws do not depend on each other',
  },
};
