import type { NameFinder } from '@/components/text/find-names';
import { InlineText } from '@/components/text/inline-text';
import { NamedPieces } from '@/components/text/named-pieces';
import type { Rule } from '@/domain/bank/study/study';
import { groupRules, nameAnswer } from './group-rules';
import { PractiseLink } from './practise-link';
import { TodayNote } from './today-note';

/** Every rule under the option that it leads to: what has to be needed, so that only this one fits. */
export function RuleList({ rules, find }: { rules: readonly Rule[]; find: NameFinder }) {
  return (
    <div className="space-y-6">
      {groupRules(rules).map((group) => (
        <section key={group[0]?.items[0]} className="max-w-read space-y-1">
          <h3 className="font-semibold">
            <NamedPieces pieces={find(nameAnswer(group[0]))} />
          </h3>
          <ul className="divide-y divide-line border-l-4 border-accent-mid pl-4">
            {group.map((rule) => (
              <RuleLine key={rule.items[0]} rule={rule} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function RuleLine({ rule }: { rule: Rule }) {
  const { needs, best, items, today } = rule;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4">
      <div className="py-2.5">
        <p>
          {needs.map((need, at) => (
            <span key={need}>
              {at > 0 && (
                <span className="text-quiet">{at === needs.length - 1 && best === null ? ', and ' : ', '}</span>
              )}
              <InlineText text={need} />
            </span>
          ))}
          {best !== null && (
            <>
              {needs.length > 0 && <span className="text-quiet">, and of those that do, </span>}
              <span>
                the {best.ranking === 'lowest wins' ? 'least' : 'most'} <InlineText text={best.heading} />
              </span>
            </>
          )}
        </p>
        <TodayNote today={today} />
      </div>
      <PractiseLink items={items} what={`${nameAnswer(rule)}: ${needs.join(', ')}`} />
    </li>
  );
}
