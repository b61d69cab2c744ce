import type { ScenarioItem, Template } from '@/domain/bank/item';
import { traitOf } from './cells';
import type { DrawnStem } from './draw-stem';
import { locateTemplate } from './fill-template';

interface Range {
  start: number;
  end: number;
}

/**
 * Finds, for each need of a scenario in its order, the words of a drawn stem's body that carry it: a composed stem's cue; in an
 * authored stem the words its author marked, or else the sentence that shares most words with the need's heading and cues. Null
 * where nothing does. The item's word lists are made once, by this call; the function it returns is for one stem.
 */
export function decisiveFinder(item: ScenarioItem): (stem: DrawnStem) => (Range | null)[] {
  const vocabularies = item.needs.map((need) => vocabularyOf(item, need));
  return (stem) => {
    if (stem.authored === null) return stem.cueRanges;
    const marked = item.stems[stem.authored]?.decisive ?? [];
    return vocabularies.map(
      (vocabulary, index) =>
        locateTemplate(marked[index] ?? [], stem.body, stem.slots.named) ?? closestSentence(stem.body, vocabulary),
    );
  };
}

function vocabularyOf(item: ScenarioItem, need: string): ReadonlySet<string> {
  const heading = traitOf(item.table, need)?.heading ?? need;
  const cues = item.table.cues.filter((cue) => cue.need === need).map((cue) => everyWord(cue.text));
  return new Set(tellingWords([heading, ...cues].join(' ')));
}

function everyWord(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : part.values.join(' '))).join(' ');
}

const commonWords = new Set(
  'about after all also and any are because been before but can each for from had has have how into its itself may more most must not only other own same should such than that the their them then there they this those time was were when where which while who will with within without would'.split(
    ' ',
  ),
);

/** Lower-case words of three letters or more that are not common ones, cut to a stem of six letters so that forms of a word meet. */
function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z][a-z0-9]{2,}/g) ?? [];
  return words.filter((word) => !commonWords.has(word)).map((word) => word.slice(0, 6));
}

function closestSentence(body: string, vocabulary: ReadonlySet<string>): Range | null {
  let closest: Range | null = null;
  let most = 0;
  for (const sentence of sentencesOf(body)) {
    const words = new Set(tellingWords(body.slice(sentence.start, sentence.end)));
    const shared = [...words].filter((word) => vocabulary.has(word)).length;
    if (shared > most) [closest, most] = [sentence, shared];
  }
  return closest;
}

/** Sentences end at a mark before white space, or at a blank line. */
function sentencesOf(body: string): Range[] {
  const ranges: Range[] = [];
  for (const match of body.matchAll(/\S(?:[^.!?\n]|[.!?](?!\s|$)|\n(?!\s*\n))*[.!?]?/g)) {
    const text = match[0].trimEnd();
    if (text !== '') ranges.push({ start: match.index, end: match.index + text.length });
  }
  return ranges;
}
