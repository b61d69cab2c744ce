import { describe, expect, it } from 'vitest';
import { findPlace, moveStep, placeStep, removeStep, toggleStep } from './order-steps';

const order = ['a', 'b', 'c'];

describe('a sequence', () => {
  it.each([
    ['a new step between two', placeStep(order, 'd', 1), ['a', 'd', 'b', 'c']],
    ['a step that was there already', placeStep(order, 'a', 2), ['b', 'c', 'a']],
    ['a place beyond the end', placeStep(order, 'd', 9), ['a', 'b', 'c', 'd']],
    ['one up', moveStep(order, 'c', -1), ['a', 'c', 'b']],
    ['one down', moveStep(order, 'a', 1), ['b', 'a', 'c']],
    ['up from the first place', moveStep(order, 'a', -1), order],
    ['down from the last place', moveStep(order, 'c', 1), order],
    ['a step left out', removeStep(order, 'b'), ['a', 'c']],
    ['a step added', toggleStep(order, 'd'), ['a', 'b', 'c', 'd']],
    ['a step taken back', toggleStep(order, 'a'), ['b', 'c']],
  ])('takes %s', (_, changed, expected) => {
    expect(changed).toEqual(expected);
    expect(order).toEqual(['a', 'b', 'c']);
  });
});

it.each([
  [5, 0],
  [25, 1],
  [95, 2],
  [101, null],
])('finds the place of what is held at %i', (y, place) => {
  expect(findPlace(y, [20, 60], 100)).toBe(place);
});
