import type { Draft } from './draft';
import { type Inline, offsetAt } from './inline';
import type { AuthoredStem } from './item';
import { checkStem } from './quality/stem-rules';
import { cutTemplate, findSlots, type Slot } from './template';

/**
 * How many decisive spans a stem should have: one a need; one more may mark the qualifier of a ranking. Null for items without needs,
 * whose spans stand as they are.
 */
export type SpanCount = { needs: number; ranking: boolean } | null;

/**
 * Reads a stem: its slots, and its decisive words, of which the n-th emphasised span carries the n-th need. Where the numbers differ
 * the author is warned and no span counts: what reads the item falls back on the sentence closest to each need.
 */
export function readStem(line: Inline, count: SpanCount, draft: Draft): AuthoredStem {
  const slots = findSlots(line, new Map(), draft);
  checkStem(line, draft);
  const spans = line.marks.filter((mark) => {
    const cut = slots.some((slot) => mark.start > slot.start && mark.start < slot.end);
    if (cut)
      draft.report(
        'slot',
        offsetAt(line, mark.start),
        'Emphasis inside a slot',
        'Put the asterisks around the whole slot',
      );
    return !cut;
  });
  const fits = count === null || spans.length === count.needs || (count.ranking && spans.length === count.needs + 1);
  if (!fits) reportSpans(line, spans.length, count.needs, draft);
  const decisive = fits ? spans : [];
  nameSlots(slots, decisive);
  const templates = decisive.map((span) => cutTemplate(line, slots, span.start, span.end));
  const missing = count === null ? 0 : Math.max(0, count.needs - templates.length);
  return {
    text: cutTemplate(line, slots, 0, line.text.length),
    decisive: [...templates, ...Array.from({ length: missing }, () => [])],
  };
}

function reportSpans(line: Inline, spans: number, needs: number, draft: Draft): void {
  const marked = spans === 0 ? 'No words are' : spans === 1 ? 'One span is' : `${spans} spans are`;
  draft.report(
    'decisive-unmarked',
    line.at,
    `${marked} marked as decisive, for ${needs} ${needs === 1 ? 'need' : 'needs'}`,
  );
}

/** A slot inside decisive words gets a name of its own, so that stem and decisive words are filled alike. */
function nameSlots(slots: Slot[], spans: readonly { start: number; end: number }[]): void {
  slots.forEach((slot, index) => {
    const inside = spans.some((span) => slot.start >= span.start && slot.end <= span.end);
    if (slot.name === null && inside) slot.name = `#${index + 1}`;
  });
}
