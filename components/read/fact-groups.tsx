import type { NameFinder } from '@/components/text/find-names';
import type { Fact } from '@/domain/bank/study/study';
import { FactLine } from './fact-line';

const groups: { kind: Fact['kind']; name: string }[] = [
  { kind: 'answer', name: 'What belongs where' },
  { kind: 'advice', name: 'What to do, and why' },
  { kind: 'order', name: 'In which order' },
  { kind: 'name', name: 'Names and values to know' },
];

/** What is declared and not proved, by its kind: facts with their reasons, without the questions that ask them. */
export function FactGroups({ facts, find }: { facts: readonly Fact[]; find: NameFinder }) {
  return (
    <div className="max-w-read space-y-8">
      {groups.map(({ kind, name }) => {
        const own = facts.filter((fact) => fact.kind === kind);
        return (
          own.length > 0 && (
            <section key={kind} className="space-y-1">
              <h3 className="label">{name}</h3>
              <ul className="divide-y divide-line border-y border-line">
                {own.map((fact) => (
                  <FactLine key={fact.items[0] + (fact.right[0]?.text ?? '')} fact={fact} find={find} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
