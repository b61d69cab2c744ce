import { ButtonLink } from '@/components/ui/button-link';
import { Disclosure } from '@/components/ui/disclosure';
import type { Insights, Named } from '@/domain/progress/insights';
import { ConfusionTable, labelsOf } from './confusion-table';
import { NotYet } from './not-yet';

/** Pairs that stand open, and those that are named at all: the rest happened least. */
const MOST_OPEN = 20;
const MOST_NAMED = 80;

/** All that is mixed up within one topic. */
export function TopicMixUps({ confusions: { edges, nodes }, topic }: Pick<Insights, 'confusions'> & { topic: Named }) {
  const own = edges.filter((edge) => edge.topic === topic.id);
  const labelOf = labelsOf(nodes);
  const [open, folded] = [own.slice(0, MOST_OPEN), own.slice(MOST_OPEN, MOST_NAMED)];
  const unnamed = own.length - open.length - folded.length;
  return (
    <div className="space-y-6">
      <p className="text-sm">
        <a href="/progress/mix-ups" className="link inline-block py-1.5">
          All mix-ups
        </a>
      </p>
      {own.length === 0 ? (
        <NotYet>Nothing of this topic has been mixed up so far.</NotYet>
      ) : (
        <>
          <p className="max-w-read text-quiet">
            {own.length === 1 ? 'One pair' : `${own.length} pairs`} of what you chose and what was right, the most
            frequent first.
          </p>
          <ConfusionTable edges={open} labelOf={labelOf} />
          {folded.length > 0 && (
            <div className="text-sm">
              <Disclosure summary={`${folded.length} more`}>
                <div className="max-sm:-ml-7">
                  <ConfusionTable edges={folded} labelOf={labelOf} />
                </div>
                {unnamed > 0 && <p className="pt-2 text-quiet">and {unnamed} that happened least</p>}
              </Disclosure>
            </div>
          )}
        </>
      )}
      <ButtonLink href={`/practice/${topic.id}`}>Practise this topic</ButtonLink>
    </div>
  );
}
