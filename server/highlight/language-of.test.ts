import { expect, it } from 'vitest';
import { languageOf } from './language-of';

it.each([
  ['fit', null, null],
  ['fit()', null, null],
  ['PyTorch(…)', null, null],
  ['/opt/ml/model', null, null],
  ['s3://bucket/data/', null, null],
  ['ml.p4d.24xlarge', null, null],
  ['Score (test): 0.914', null, null],
  ['acc(val) 0.91', null, null],
  ['val_loss=0.31 at epoch 7', null, null],
  ['val_acc=([0-9\\.]+)', null, null],
  ['docker push', null, null],
  ['docker push repository/image', null, 'bash'],
  ['aws sagemaker create-training-job --name x', null, 'bash'],
  ['max_run=3600', null, 'python'],
  ['use_spot_instances=True', null, 'python'],
  ["input_mode='Pipe'", null, 'python'],
  ["fit({'training': 's3://bucket/data/'})", null, 'python'],
  ["{'epochs': 10, 'lr': 0.001}", null, 'python'],
  ['{"Name": "train:loss", "Regex": "loss=(.*)"}', null, 'json'],
  ['epoch=5 Validation accuracy = 0.87', '', null],
  ['x = 1', 'python', 'python'],
  ['x = 1', 'py', 'python'],
  ['a: 1', 'yml', 'yaml'],
  ['SELECT 1', 'sql', null],
] as const)('%s (fence: %s) is %s', (code, fence, language) => {
  expect(languageOf(code, fence)).toBe(language);
});
