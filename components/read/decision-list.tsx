import { asSentence } from '@/components/practice/review-options';
import { InlineText } from '@/components/text/inline-text';
import { Disclosure } from '@/components/ui/disclosure';
import type { Cell, Trait } from '@/domain/bank/item';
import type { StudyOption, StudyTable } from '@/domain/bank/study/study';
import { CellSign } from './cell-sign';
import { OptionNote } from './option-notes';

/** The decision table for narrow pages: an option after the other, each unfolding what it has and lacks, with the reasons. */
export function DecisionList({ table: { options, traits } }: { table: StudyTable }) {
  return (
    <ul className="divide-y divide-line border-y border-line md:hidden">
      {options.map((option) => (
        <li key={option.id}>
          <Disclosure
            summary={
              <>
                <span className="font-semibold text-ink">
                  <InlineText text={option.text} />
                </span>
                {option.distractorOnly && <span className="block text-xs text-quiet">never the answer</span>}
              </>
            }
            isFlush
          >
            <OptionTraits option={option} traits={traits} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

const groups: { value: Cell['value']; name: string }[] = [
  { value: 'yes', name: 'Has' },
  { value: 'no', name: 'Lacks' },
  { value: 'rank', name: 'Ranks' },
  { value: 'unknown', name: 'Cannot be said' },
];

function OptionTraits({ option, traits }: { option: StudyOption; traits: Trait[] }) {
  const rows = traits.map((trait) => ({
    trait,
    cell: option.cells[trait.id] ?? ({ value: 'unknown', why: null } satisfies Cell),
  }));
  return (
    <div className="space-y-4 pb-5 text-sm">
      <p>
        <OptionNote option={option} />
        {option.concept !== null && (
          <a className="link inline-block py-2" href={`/glossary#${option.concept}`}>
            In the glossary
          </a>
        )}
      </p>
      {groups.map(({ value, name }) => {
        const own = rows.filter(({ cell }) => cell.value === value);
        return (
          own.length > 0 && (
            <section key={value} className="space-y-2">
              <h3 className="label">{name}</h3>
              <ul className="space-y-2">
                {own.map(({ trait, cell }) => (
                  <li key={trait.id} className="grid grid-cols-[1.5rem_minmax(0,1fr)]">
                    <span className="pt-1">
                      <CellSign cell={cell} />
                    </span>
                    <span>
                      <span className="font-medium">
                        <InlineText text={asSentence(trait.heading)} />
                      </span>
                      {cell.why !== null && (
                        <span className="block text-quiet">
                          <InlineText text={asSentence(cell.why)} />
                        </span>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
