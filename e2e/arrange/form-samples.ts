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

export const multiple: Scripted = {
  question: {
    kind: 'multiple',
    stem: 'A team wants to know which features of its model matter, for all customers and for one of them.\n\nWhich steps show this? Select TWO.',
    select: 2,
    options: [
      { id: 'shap', text: 'Compute SHAP values with `SageMaker Clarify`' },
      { id: 'bias', text: 'Measure the class imbalance of the labels' },
      { id: 'mean', text: 'Average the absolute SHAP values over all customers' },
      { id: 'tune', text: 'Tune the learning rate once more' },
      { id: 'log', text: 'Write every prediction to a log' },
    ],
  },
  key: { kind: 'multiple', choices: ['shap', 'mean'] },
  reasons: {
    shap: 'a SHAP value says what a feature added to one prediction',
    bias: 'an imbalance is a trait of the data, not of the model',
    mean: 'their mean says what matters for all',
    tune: 'another learning rate explains nothing',
    log: 'a log keeps predictions without a reason',
  },
};

const story =
  'A cider house grades apples with a camera above the belt. The model runs on an endpoint with one instance.\n\nIn October three times as many apples pass as in June.';

/** The first of two questions below a story. */
export const inCase: Scripted = {
  question: {
    kind: 'single',
    stem: 'Which change keeps the endpoint quick in October, and cheap in June?',
    options: [
      { id: 'scale', text: 'Scale the endpoint by its invocations' },
      { id: 'large', text: 'Take the largest instance all year' },
      { id: 'batch', text: 'Grade all apples in a nightly batch' },
    ],
    case: { title: 'Apples on a belt', story, position: 2, of: 2 },
  },
  key: { kind: 'single', choices: ['scale'] },
  reasons: {
    scale: 'instances come and go with the apples',
    large: 'it stands idle in June',
    batch: 'the belt does not wait for the night',
  },
};

/** A story that was met before, with one need changed. */
export const pair: Scripted = {
  question: {
    kind: 'single',
    stem: 'A bakery forecasts its bread for tomorrow. The forecast has to be there at once when a baker asks.\n\nWhich way of inference fits?',
    options: [
      { id: 'real', text: 'A real-time endpoint' },
      { id: 'batch', text: 'Batch transform' },
    ],
    twist: 'pair',
  },
  key: { kind: 'single', choices: ['real'] },
  reasons: { real: 'it answers while the baker waits', batch: 'it answers when the whole batch is through' },
  told: {
    needs: ['Answers at once'],
    decisive: [{ start: 56, end: 79, need: 'Answers at once', insteadOf: 'May take until the morning' }],
  },
};

/** A stem and options with code in them. */
export const withCode: Scripted = {
  question: {
    kind: 'single',
    stem: 'A training job stops after a day, and this is how it was started:\n\n```python\nestimator = Estimator(image_uri=image, role=role, instance_count=1, instance_type="ml.p3.2xlarge", use_spot_instances=True, max_run=86400, max_wait=86400)\n# no checkpoints yet\nestimator.fit({"train": train_input})\n```\n\nWhich argument lets a job go on where it was interrupted?',
    options: [
      { id: 'checkpoint', text: '`checkpoint_s3_uri`' },
      { id: 'output', text: '`output_path`' },
      { id: 'wait', text: '`max_wait`' },
    ],
  },
  key: { kind: 'single', choices: ['checkpoint'] },
  reasons: {
    checkpoint: 'what the job writes there is there again when it restarts',
    output: 'it takes the finished model alone',
    wait: 'it says how long to wait for `spot` capacity',
  },
};
