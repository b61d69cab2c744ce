import { Disclosure } from '@/components/ui/disclosure';

const parts = [
  [
    '| Scenario | Answer |',
    'A table headed so is enough: each row is an item, and the wrong options are the other answers.',
  ],
  [
    '## Options',
    'One row an option, one column a trait. A cell says “yes: why”, “no: why”, or “?” where nobody can say.',
  ],
  [
    '## Scenarios',
    'A row names its Needs (traits, parted by ;) and its Answer. The answer has to meet all needs, and three options have to fail one.',
  ],
  ['## Contexts, ## Cues', 'Sentences of which further stems are made: one context, and a cue for each need.'],
  ['{25 // 30 // 40}', 'One of these is shown. Mind the blanks around //.'],
  ['*words*', 'The words of a stem that carry a need. Learners see them marked with the verdict.'],
  ['### name', 'A question written by hand: > for its stem, then “- [x] right: why” and “- [ ] wrong: why”.'],
  ['## Notes', 'For you and your colleagues: nothing in it is read.'],
] as const;

/** The grammar of decks in a few lines, for who has no reference at hand. */
export function GrammarNotes() {
  return (
    <Disclosure summary="How a deck is written">
      <dl className="space-y-3 text-sm">
        {parts.map(([sign, meaning]) => (
          <div key={sign}>
            <dt className="font-mono text-xs font-semibold [overflow-wrap:anywhere]">{sign}</dt>
            <dd className="text-quiet">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
