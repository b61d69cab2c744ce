import { expect, it } from 'vitest';
import { measureOf } from './measure';

it.each([
  ['0.3', '', 0.3],
  ['1,000', '', 1000],
  ['-5', '', -5],
  ['25%', '%', 25],
  ['25 %', '%', 25],
  ['$40', '$', 40],
  ['`6 TB`', 'bytes', 6e12],
  ['512MiB', 'bytes', 536_870_912],
  ['15 minutes', 'time', 900],
  ['1 hour', 'time', 3600],
  ['8 epochs', 'epochs', 8],
])('reads "%s"', (text, dimension, value) => {
  expect(measureOf(text)).toEqual({ dimension, value });
});

it.each(['XGBoost', 'ml.m5.large', '3 of 4', 'p3', '', '1,00', 'about 3 TB'])('reads no quantity in "%s"', (text) => {
  expect(measureOf(text)).toBeNull();
});

it('is not misled by a unit named like a property of every object', () => {
  expect(measureOf('3 constructor')).toEqual({ dimension: 'constructor', value: 3 });
});
