import type { Template } from '@/domain/bank/item';
import { fillTemplate, noSlots, type Slots } from './fill-template';
import type { Composition, StemPlan } from './plan-stems';
import type { Random } from './random';

/** A stem without its question line. */
export interface DrawnStem {
  body: string;
  /** The authored stem's index, or null for a composed one. */
  authored: number | null;
  /** Composed stems: where each need's cue stands in the body, in the order of the needs. */
  cueRanges: { start: number; end: number }[];
  /** Slot values, to find the decisive words of an authored stem. */
  slots: Slots;
  /** What a learner would recognise again: `stem|slots`. */
  variant: string;
}

/**
 * Draws a stem: uniform over the authored stems and the shares of the composed ones, then uniform over combinations and slot values.
 * The draws depend on the stems alone, never on the key. Throws for an item without stems, which is no item of an admitted bank.
 */
export function drawStem(plan: StemPlan, random: Random): DrawnStem {
  const shares = plan.authored.length + plan.composedShare;
  if (shares === 0) throw new Error('The item has no stem');
  const share = random.below(shares);
  const stem = plan.authored[share];
  const slots = noSlots();
  if (stem) {
    const body = fillTemplate(stem.text, random, slots).trim();
    return { body, authored: share, cueRanges: [], slots, variant: variantName(`stem ${share + 1}`, slots) };
  }
  if (!plan.composed) throw new Error('The item has a share of composed stems and nothing to compose');
  return joinSentences(composeSentences(plan.composed, random, slots));
}

/** A composed stem before its sentences are joined: the context's, then one for each need. */
export interface Sentences {
  context: string;
  cues: string[];
  slots: Slots;
  /** Which context and cues were drawn, counted from 1. */
  parts: number[];
}

/** The sentences of the composed stem that `drawStem` draws from the same stream, also where that draws an authored stem. */
export function drawSentences(plan: StemPlan, random: Random): Sentences | null {
  if (!plan.composed) return null;
  random.below(plan.authored.length + plan.composedShare);
  return composeSentences(plan.composed, random, noSlots());
}

function composeSentences(composition: Composition, random: Random, slots: Slots): Sentences {
  const context = random.below(composition.contexts.length);
  const chosen = composition.cues.map((cues) => random.below(cues.length));
  const sentence = (template: Template | undefined) => asSentence(fillTemplate(template ?? [], random, slots));
  return {
    context: sentence(composition.contexts[context]),
    cues: chosen.map((choice, need) => sentence(composition.cues[need]?.[choice]?.text)),
    slots,
    parts: [context, ...chosen].map((index) => index + 1),
  };
}

/** A stem of these sentences; `name` stands before the parts in the variant's. */
export function joinSentences({ context, cues, slots, parts }: Sentences, name = 'composed'): DrawnStem {
  let body = context;
  const cueRanges = cues.map((sentence) => {
    const start = body.length + 1;
    body = `${body} ${sentence}`;
    return { start, end: body.length };
  });
  return { body, authored: null, cueRanges, slots, variant: variantName(`${name} ${parts.join('.')}`, slots) };
}

function variantName(stem: string, slots: Slots): string {
  return [stem, ...slots.choices].join('|');
}

/** The text as a sentence among others: no loose white space, a capital at the start of a plain word, a mark at its end. */
export function asSentence(text: string): string {
  const tidy = text.trim();
  const startsPlainly = /^[a-z]+(?=[\s,'’-]|$)/.test(tidy);
  const capital = startsPlainly ? tidy.charAt(0).toUpperCase() + tidy.slice(1) : tidy;
  return /[.!?:]["”’')]?$/.test(capital) || capital.endsWith('```') ? capital : `${capital}.`;
}
