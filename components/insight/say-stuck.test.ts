import { expect, it } from 'vitest';
import type { Stuck } from '@/domain/progress/group/tell-people';
import { sayStuck } from './say-stuck';

it.each<[Stuck, string]>([
  [{ why: 'never' }, 'has not begun yet'],
  [{ why: 'quiet', days: 9 }, 'has not been here for 9 days'],
  [{ why: 'hard going', answers: 60, share: 0.45 }, 'practises, and finds it hard going: 45 % right of 60 answers'],
  [{ why: 'not sticking', items: 3 }, '3 items do not stick by repetition alone'],
])('says %j', (stuck, words) => expect(sayStuck(stuck)).toBe(words));
