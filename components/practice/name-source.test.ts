import { expect, it } from 'vitest';
import { nameSource } from './name-source';

it.each([
  ['https://docs.aws.amazon.com/sagemaker/latest/dg/xgboost.html', 'xgboost (docs.aws.amazon.com)'],
  ['https://github.com/aws/thing/issues/21', 'issues/21 (github.com)'],
  ['https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html', 'instancetypes/ac (docs.aws.amazon.com)'],
  ['https://aws.amazon.com/', 'aws.amazon.com'],
  ['https://a.example/page?x=1#y', 'page (a.example)'],
  ['a book', 'a book'],
])('%s is %s', (url, expected) => {
  expect(nameSource(url)).toBe(expected);
});
