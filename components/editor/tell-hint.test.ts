import { expect, it } from 'vitest';
import { rules } from '@/domain/bank/rules';
import { tellHint } from './tell-hint';

it('names no command that has to be run', () => {
  const hints = Object.values(rules).flatMap((rule) => ('hint' in rule ? [String(rule.hint)] : []));
  expect(hints.length).toBeGreaterThan(20);
  expect(hints.map(tellHint).filter((hint) => hint.includes('npm'))).toEqual([]);
});

it('leaves the rest of a hint as it is', () => {
  expect(tellHint('Put it elsewhere, and run: npm run bank -- stamp')).toBe(
    'Put it elsewhere, and press “Write missing ids”',
  );
});
