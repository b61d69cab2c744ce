import type { Item, ScenarioItem } from '@/domain/bank/item';
import { drawPair } from './draw-pair';
import { drawReverse } from './draw-reverse';
import { generateChoice } from './generate-choice';
import { generateMatch } from './generate-match';
import { generateOrder } from './generate-order';
import { generatePair } from './generate-pair';
import { generateRecall } from './generate-recall';
import { generateReverse } from './generate-reverse';
import type { Generated, QuestionCase } from './question';
import { twistOf } from './twist';

/**
 * The question of an item under a seed (an unsigned 32-bit number), and its key: a pure function, the same to the letter every time.
 * Every draw follows from the seed alone and what the public question is made of, so the question tells nothing of the key (an
 * ordering alone is never shown in its right order). The seed's low 30 bits are chance, the two above
 * them name a twist, which is left out where the item cannot give it. Throws for an item that an admitted bank does not hold.
 */
export function generate(item: Item, seed: number): Generated {
  const made = generateForm(item, seed);
  const place = casePlace(item);
  return place ? { ...made, question: { ...made.question, case: place } } : made;
}

function casePlace({ case: place }: { id: string; case?: QuestionCase }): QuestionCase | null {
  return place ? { title: place.title, story: place.story, position: place.position, of: place.of } : null;
}

function generateForm(item: Item, seed: number): Generated {
  switch (item.form) {
    case 'scenario':
      return generateTwisted(item, seed) ?? generateChoice(item, seed);
    case 'row':
    case 'card':
      return generateChoice(item, seed);
    case 'order':
      return generateOrder(item, seed);
    case 'recall':
      return generateRecall(item, seed);
    case 'match':
      return generateMatch(item, seed);
  }
}

function generateTwisted(item: ScenarioItem, seed: number): Generated | null {
  switch (twistOf(seed)) {
    case 'plain':
      return null;
    case 'pair': {
      const pair = drawPair(item, seed);
      return pair && generatePair(item, pair, seed);
    }
    case 'reverse': {
      const reverse = drawReverse(item, seed);
      return reverse && generateReverse(item, reverse, seed);
    }
  }
}
