import { describe, expect, it } from 'vitest';
import type { Generated } from '@/domain/question/question';
import { guessWise } from './guess-wise';
import type { Heuristic } from './surface-scores';

function asked(stem: string, options: string[], right: string[]): Generated {
  return {
    question: { kind: 'single', stem, options: options.map((text) => ({ id: text, text })) },
    answerKey: {
      key: { kind: 'single', choices: right },
      reasons: {},
      proved: true,
      needs: [],
      decisive: [],
      sources: [],
      today: null,
    },
    variant: 'stem 1',
  };
}

const scoreOf = (heuristic: Heuristic, ...questions: Generated[]) =>
  guessWise(questions).find((guesses) => guesses.heuristic === heuristic);

describe('guessWise', () => {
  it.each<[Heuristic, string[], string]>([
    ['longest', ['Pipe', 'A very long option', 'File', 'FSx'], 'A very long option'],
    ['stem overlap', ['Warm pools', 'Checkpoints', 'Managed queues', 'Larger volumes'], 'Checkpoints'],
    ['most like the others', ['random search', 'grid search', 'random grid search', 'Hyperband'], 'random grid search'],
    ['first', ['Pipe', 'File', 'Fast', 'FSx'], 'Pipe'],
    ['last', ['Pipe', 'File', 'Fast', 'FSx'], 'FSx'],
  ])('%s: takes the option of which it is true', (heuristic, options, right) => {
    const hit = scoreOf(heuristic, asked('Which saves a checkpoint?', options, [right]));
    expect(hit).toEqual({ heuristic, score: 1, chance: 0.25 });
    const other = options.filter((option) => option !== right).slice(0, 1);
    expect(scoreOf(heuristic, asked('Which saves a checkpoint?', options, other))?.score).toBe(0);
  });

  it('rarest words: counts words over all options, each once', () => {
    const first = asked('Why?', ['grid search', 'random search'], ['grid search']);
    const second = asked('Why?', ['grid search', 'grid layout'], ['grid layout']);
    // "grid" and "search" stand in two options each: "layout" wins the one question, "random" loses the other.
    expect(scoreOf('rarest words', second, first)?.score).toBe(0.5);
  });

  it('draws among options that tie', () => {
    const tied = asked('Which?', ['four', 'five', 'six', 'ten'], ['five']);
    expect(scoreOf('longest', tied)?.score).toBe(0.5);
  });

  it('is right with several only when all are right', () => {
    const options = ['aaaa', 'bbbb', 'cccc', 'dd', 'ee'];
    expect(scoreOf('longest', asked('Which?', options, ['aaaa', 'bbbb']))).toMatchObject({ score: 1 / 3, chance: 0.1 });
    expect(scoreOf('longest', asked('Which?', options, ['aaaa', 'dd']))).toMatchObject({ score: 0 });
  });

  it('scores nothing over nothing', () => {
    expect(scoreOf('first')).toMatchObject({ score: 0, chance: 0 });
  });
});
