import { expect, it } from 'vitest';
import { isNear } from './is-near';

it.each([
  ['use_spot_instance', 'use_spot_instances', true],
  ['use_spto_instances', 'use_spot_instances', true],
  ['  USE_SPOT  instances', 'use_spot instances', false],
  ['Use_Spot_Instanses', 'use_spot_instances', true],
  ['use_instances', 'use_spot_instances', false],
  ['/opt/ml/input', '/opt/ml/output', false],
  ['p', 'k', false],
  ['', '/opt/ml', false],
  ['max_wait 3600', 'max_wait 3601', false],
  ['max_wiat 3600', 'max_wait 3600', true],
])('%j against %j: %s', (typed, accepted, expected) => {
  expect(isNear(typed, accepted)).toBe(expected);
});
