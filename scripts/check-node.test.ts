import { expect, it } from 'vitest';
import { nodeProblem } from './check-node.mjs';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('Node.js %s will do', (version) => {
  expect(nodeProblem(version)).toBeNull();
});

it.each(['18.20.0', '20.18.3', '20.9.0', '16.0.0'])('Node.js %s is refused by its number', (version) => {
  expect(nodeProblem(version)).toContain(version);
});
