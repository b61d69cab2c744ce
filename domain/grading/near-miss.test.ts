import { expect, it } from 'vitest';
import { nearMiss } from './near-miss';

it.each([
  ['use_spot_instance', 'use_spot_instances', true],
  ['use_spto_instances', 'use_spot_instances', true],
  ['“use_spto_instances”', 'use_spot_instances', true],
  ['Use_Spot_Instanses', 'use_spot_instances', true],
  ['use_instances', 'use_spot_instances', false],
  ['/opt/ml/input', '/opt/ml/output', false],
  ['p', 'k', false],
  ['ml.p3', 'ml.p4', false],
  ['dtypes', 'dtype', false],
  ['', '/opt/ml', false],
  ['max_wait 3600', 'max_wait 3601', false],
  ['max_wiat 3600', 'max_wait 3600', true],
])('%j is near to %j: %s', (typed, accepted, expected) => {
  expect(nearMiss(typed, [accepted])).toBe(expected ? accepted : null);
});

it('names the closest of several, and none for a right text', () => {
  const accepted = ['checkpoint_s3_url', 'checkpoint_s3_uri'];
  expect(nearMiss('checkpoint_s3_uris', accepted)).toBe('checkpoint_s3_uri');
  expect(nearMiss(' Checkpoint_S3_URI', accepted)).toBeNull();
});

it('takes a long text without trouble', () => {
  expect(nearMiss('x'.repeat(2_000), ['checkpoint_s3_uri'])).toBeNull();
});
