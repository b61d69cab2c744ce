import { describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { grade } from '@/domain/grading/grade';
import { generate } from '@/domain/question/generate';
import { measureOf } from '@/domain/question/measure';
import { sampleTwists } from '@/domain/question/quality/sample-questions';
import type { Generated, Response } from '@/domain/question/question';
import { bankItems, builtItems } from './questions/asked-items';
import { recheckKey } from './questions/recheck';
import { recheckReasons } from './questions/recheck-reasons';
import { recheckTwist } from './questions/recheck-twist';
import { rekeyed } from './questions/rekeyed';
import { rekeyedPair, rekeyedReverse } from './questions/rekeyed-twist';
import { rightResponse, wrongResponses } from './questions/responses';

/** The laws of questions, over this many questions of the whole bank. */
const QUESTIONS = 10_000;
/** Of every item that can give them, so many minimal pairs and reverses. */
const TWISTED = 10;

const items: Item[] = [...builtItems(), ...bankItems()];

interface Asked {
  item: Item;
  seed: number;
  made: Generated;
}

/** Plain seeds are spread (Knuth's multiplicative hash), so that no two items share theirs. */
const asked: Asked[] = Array.from({ length: QUESTIONS }, (_, index) => {
  const item = items[index % items.length] as Item;
  const seed = Math.imul(index + 1, 2654435761) >>> 2;
  return { item, seed, made: generate(item, seed) };
});
const pairs: Asked[] = sampleTwists(items, 'pair', TWISTED);
const reverses: Asked[] = sampleTwists(items, 'reverse', TWISTED);

/** Checks a law on every question and tells the first ten breaches, each with the item and seed that make it again. */
function everyOf(questions: readonly Asked[], breaches: (asked: Asked) => string[]): void {
  const found = questions.flatMap((one) =>
    breaches(one).map((breach) => `${one.item.id} under ${one.seed}: ${breach}`),
  );
  expect(found.slice(0, 10)).toEqual([]);
}

describe.each([
  ['plain questions', asked, recheckKey],
  ['minimal pairs', pairs, recheckTwist],
  ['reverses', reverses, recheckTwist],
])(`%s of ${items.length} items`, (_, questions, recheck) => {
  const everyQuestion = (breaches: (asked: Asked) => string[]) => everyOf(questions, breaches);

  it('are many', () => {
    expect(new Set(questions.map(({ item }) => item.id)).size).toBeGreaterThan(items.length / 3);
  });

  it('are the same again under the same seed, from a copy of the item', () => {
    const copies = new Map(items.map((item) => [item, structuredClone(item)]));
    everyQuestion(({ item, seed, made }) => {
      const again = generate(copies.get(item) ?? item, seed);
      return JSON.stringify(again) === JSON.stringify(made) ? [] : ['another question'];
    });
  });

  it('have exactly one right response, by the authored cells', () => {
    everyQuestion(({ item, made }) => recheck(item, made));
  });

  it('take the key for right, and nothing else', () => {
    everyQuestion(({ made: { question, answerKey } }) => {
      const judged = (response: Response) => {
        const graded = grade(question, answerKey.key, response);
        return graded.status === 'graded' ? graded.verdict.correct : graded.message;
      };
      const right = judged(rightResponse(answerKey.key));
      const wrong = wrongResponses(question, answerKey.key).filter((response) => judged(response) !== false);
      return [...(right === true ? [] : [`the key is judged ${right}`]), ...wrong.map((one) => JSON.stringify(one))];
    });
  });

  it('show four options for single choice where the item has them, five or six for multiple response', () => {
    everyQuestion(({ item, made }) => {
      const count = made.question.options.length;
      if (!['single', 'multiple'].includes(made.question.kind)) return [];
      if (made.question.kind === 'multiple') return count >= 5 && count <= 6 ? [] : [`${count} options`];
      const least = item.form === 'scenario' ? 4 : 2;
      return count >= least && count <= 4 ? [] : [`${count} options`];
    });
  });

  it('give every option shown its reason, and no other', () => {
    everyQuestion(({ made }) => {
      const shown = made.question.options.map(({ id }) => id).toSorted();
      if (made.question.kind === 'recall') shown.push('answer');
      const reasons = Object.entries(made.answerKey.reasons);
      if (
        shown.join() !==
        reasons
          .map(([id]) => id)
          .toSorted()
          .join()
      )
        return ['reasons of other options'];
      return reasons.flatMap(([id, reason]) => (reason.trim() === '' ? [`no reason for ${id}`] : []));
    });
  });

  it('take their reasons from the cells that decide', () => {
    everyQuestion(({ item, made }) => recheckReasons(item, made));
  });

  it('say of every wrong pair of a match why it is wrong, and of no other', () => {
    everyQuestion(({ made: { question, answerKey } }) => {
      const { key, pairReasons } = answerKey;
      if (key.kind !== 'matching') return pairReasons === undefined ? [] : ['reasons of pairs that are not asked'];
      return (question.prompts ?? []).flatMap(({ id }) => {
        const wrong = question.options.map((option) => option.id).filter((option) => option !== key.pairs[id]);
        const told = Object.entries(pairReasons?.[id] ?? {}).filter(([, reason]) => reason.trim() !== '');
        const named = told.map(([option]) => option);
        return named.toSorted().join() === wrong.toSorted().join() ? [] : [`${id}: ${named.join()}`];
      });
    });
  });

  it('add no name of an option to the reasons that authors wrote', () => {
    const renamed = new Map(items.map((item) => [item, withMarkedOptions(item)]));
    everyQuestion(({ item, seed }) => {
      const { reasons } = generate(renamed.get(item) ?? item, seed).answerKey;
      return Object.values(reasons).filter((reason) => reason.includes(MARK));
    });
  });

  it('show no option twice', () => {
    everyQuestion(({ made }) => {
      const { options } = made.question;
      const ids = new Set(options.map(({ id }) => id));
      const texts = new Set(options.map(({ text }) => text.trim().toLowerCase()));
      return ids.size === options.length && texts.size === options.length ? [] : ['an option twice'];
    });
  });

  it('ask: the stem ends in a question, or in the number to select', () => {
    everyQuestion(({ made }) => {
      const ends = {
        multiple: /\? Select [A-Z]+\.$/,
        matching: /\?(?: Use each option once\.)?$/,
        ordering: /\? Select and order [A-Z]+\.$/,
      };
      const { kind } = made.question;
      const end = kind === 'multiple' || kind === 'ordering' || kind === 'matching' ? ends[kind] : /\?$/;
      return end.test(made.question.stem) ? [] : [made.question.stem];
    });
  });

  it('are words and nothing else: no slot, no loose white space', () => {
    everyQuestion(({ made }) =>
      /\/\/ |undefined|\[object|\s$|^\s| {2}\S/.test(made.question.stem.replace(/```[\s\S]*?```|`[^`]*`/g, 'code'))
        ? [made.question.stem]
        : [],
    );
  });

  it('mark decisive words inside the stem, from word to word', () => {
    everyQuestion(({ made: { question, answerKey } }) =>
      answerKey.decisive.flatMap(({ start, end, need }) => {
        const words = question.stem.slice(start, end);
        const inside = start >= 0 && end <= question.stem.length && words !== '' && words === words.trim();
        const cut = /\w$/.test(question.stem.slice(0, start)) && /^\w/.test(words);
        const known = answerKey.needs.length === 0 || answerKey.needs.includes(need);
        return inside && !cut && known ? [] : [`${start} to ${end} for ${need}: ${words}`];
      }),
    );
  });

  it('hold nothing but what a candidate may see', () => {
    everyQuestion(({ made }) => {
      const fields = Object.keys(made.question).filter(
        (field) => !['kind', 'stem', 'options', 'prompts', 'select', 'case', 'twist'].includes(field),
      );
      const parts = [...made.question.options, ...(made.question.prompts ?? [])]
        .flatMap((option) => Object.keys(option))
        .filter((part) => part !== 'id' && part !== 'text');
      return [...fields, ...parts];
    });
  });
});

describe(`${QUESTIONS} plain questions`, () => {
  it('put the key at each of four places about as often', () => {
    const places = [0, 0, 0, 0];
    for (const { made } of asked) {
      const { question, answerKey } = made;
      const quantities = question.options.every(({ text }) => measureOf(text) !== null);
      if (question.kind !== 'single' || question.options.length !== 4 || quantities || answerKey.key.kind !== 'single')
        continue;
      const place = question.options.findIndex(
        ({ id }) => answerKey.key.kind === 'single' && answerKey.key.choices[0] === id,
      );
      places[place] = (places[place] ?? 0) + 1;
    }
    const expected = places.reduce((sum, count) => sum + count, 0) / 4;
    const chiSquare = places.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(expected).toBeGreaterThan(500);
    // The 99.9 % quantile of chi-square with 3 degrees of freedom; the seeds are fixed, so the test is no matter of luck.
    expect(chiSquare, places.join(', ')).toBeLessThan(16.27);
  });

  it('are byte-equal to the questions of an item equal but for the key', () => {
    let compared = 0;
    for (const { item, seed, made } of asked.slice(0, items.length * 5)) {
      const { key } = made.answerKey;
      const other = made.question.options.find(({ id }) => key.kind === 'single' && id !== key.choices[0]);
      if (key.kind !== 'single' || !other) continue;
      const twin = rekeyed(item, key.choices[0] ?? '', other.id);
      if (!twin) continue;
      const { question } = generate(twin, seed);
      const same = sameOptions(question, made.question);
      const wider = optionsOf(item).length > made.question.options.length;
      expect(same || wider, `${item.id} under ${seed}`).toBe(true);
      if (same) {
        compared++;
        expect(JSON.stringify(question)).toBe(JSON.stringify(made.question));
      }
    }
    expect(compared).toBeGreaterThan(items.length);
  });

  it('are byte-equal for an order with two steps changed, unless one of the two would stand in its right order', () => {
    const orders = asked.filter(({ item }) => item.form === 'order').slice(0, 300);
    let equal = 0;
    for (const { item, seed, made } of orders) {
      const [one, two] = made.answerKey.key.kind === 'ordering' ? made.answerKey.key.order : [];
      const twin = rekeyed(item, one ?? '', two ?? '');
      if (!twin) throw new Error(`${item.id} has no twin`);
      const told = generate(twin, seed);
      if (JSON.stringify(told.question) === JSON.stringify(made.question)) equal++;
      else {
        // The one was drawn again because the first draw was its right order; that draw is what the other shows.
        const again = [made, told].some(({ question }, at) => standsRight(question, [told, made][at]));
        expect(again, `${item.id} under ${seed}`).toBe(true);
      }
    }
    expect(equal).toBeGreaterThan(orders.length / 2);
  });

  it('are byte-equal for a match with two answers changed', () => {
    const matches = asked.filter(({ item }) => item.form === 'match').slice(0, 300);
    let compared = 0;
    for (const { item, seed, made } of matches) {
      const [one, two] = made.question.options;
      const twin = rekeyed(item, one?.id ?? '', two?.id ?? '');
      if (!twin) throw new Error(`${item.id} has no twin`);
      const { question } = generate(twin, seed);
      const rowsOf = ({ prompts = [] }: Generated['question']) =>
        prompts
          .map(({ id }) => id)
          .toSorted()
          .join();
      if (rowsOf(question) !== rowsOf(made.question) || !sameOptions(question, made.question)) continue;
      compared++;
      expect(JSON.stringify(question)).toBe(JSON.stringify(made.question));
    }
    expect(compared).toBeGreaterThan(matches.length / 2);
  });

  it('show every order of steps but the right one about as often', () => {
    const item = builtItems().find(({ id }) => id === 'order');
    if (!item) throw new Error('There is no order to ask');
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 5000; seed++) {
      const shown = generate(item, seed)
        .question.options.map(({ id }) => id)
        .join(' ');
      counts.set(shown, (counts.get(shown) ?? 0) + 1);
    }
    expect(counts.size).toBe(5);
    expect(counts.has('first second third')).toBe(false);
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // The 99.9 % quantile of chi-square with 4 degrees of freedom.
    expect(chiSquare).toBeLessThan(18.47);
  });
});

/** The first few twists of each item: each is made again from a changed copy of its item. */
const few = (twisted: readonly Asked[]) => twisted.filter((_, index) => index % TWISTED < 3);

describe('twisted questions', () => {
  it('are byte-equal, of minimal pairs, where another option is right', () => {
    let compared = 0;
    for (const { item, seed, made } of few(pairs)) {
      const { key } = made.answerKey;
      if (item.form !== 'scenario' || key.kind !== 'single') continue;
      const other = made.question.options.find(({ id }) => ![item.answer[0], key.choices[0]].includes(id));
      const { question, answerKey } = generate(rekeyedPair(item, key.choices[0] ?? '', other?.id ?? ''), seed);
      expect(answerKey.key, `${item.id} under ${seed}`).toEqual({ kind: 'single', choices: [other?.id] });
      expect(question.stem).toBe(made.question.stem);
      const wider = optionsOf(item).length > made.question.options.length;
      expect(sameOptions(question, made.question) || wider, `${item.id} under ${seed}`).toBe(true);
      if (!sameOptions(question, made.question)) continue;
      compared++;
      expect(JSON.stringify(question)).toBe(JSON.stringify(made.question));
    }
    expect(compared).toBeGreaterThan(few(pairs).length / 3);
  });

  it('are byte-equal, of reverses, where another of the needs rules the option out', () => {
    let compared = 0;
    for (const { item, seed, made } of few(reverses)) {
      const { key } = made.answerKey;
      if (item.form !== 'scenario' || key.kind !== 'reverse') continue;
      const [need = ''] = key.choices;
      const text = item.table.options.find((option) => made.question.stem.endsWith(`“${option.text}”?`))?.text ?? '';
      for (const { id: other } of made.question.options.filter(({ id }) => id !== need && item.needs.includes(id))) {
        const { question, answerKey } = generate(rekeyedReverse(item, { text, need, other }), seed);
        expect(answerKey.key, `${item.id} under ${seed}`).toEqual({ kind: 'reverse', choices: [other] });
        expect(JSON.stringify(question)).toBe(JSON.stringify(made.question));
        compared++;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(few(reverses).length);
  });
});

/** Whether the steps of a key stand in their right order in a question. */
function standsRight(question: Generated['question'], keyed: Generated | undefined): boolean {
  const key = keyed?.answerKey.key;
  if (key?.kind !== 'ordering') return false;
  const shown = question.options.map(({ id }) => id).filter((id) => key.order.includes(id));
  return shown.join() === key.order.join();
}

function sameOptions(one: Generated['question'], other: Generated['question']): boolean {
  const ids = (question: Generated['question']) =>
    question.options
      .map(({ id }) => id)
      .toSorted()
      .join();
  return ids(one) === ids(other);
}

const MARK = '‹option›';

/** The item with a mark in the text of every option, by which a reason that names an option would be known. */
function withMarkedOptions(item: Item): Item {
  const marked = structuredClone(item);
  const options = optionsOf(marked);
  for (const option of options) option.text = `${MARK} ${option.text}`;
  return marked;
}

/** Every option that an item's questions are drawn from. */
function optionsOf(item: Item): { id: string; text: string }[] {
  switch (item.form) {
    case 'scenario':
      return item.table.options;
    case 'row':
      return [...item.answers, ...item.distractors];
    case 'card':
      return item.options;
    case 'order':
      return [...item.steps, ...item.strays];
    case 'match':
      return item.rows.flatMap(({ answers }) => answers);
    case 'recall':
      return [];
  }
}
