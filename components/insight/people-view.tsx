import { EmptyState } from '@/components/ui/empty-state';
import { InsightFrame } from './insight-frame';
import { PageLinks } from './page-links';
import { knownWord, pageOf } from './page-of';
import { PeopleTable } from './people-table';
import { SortLinks } from './sort-links';
import { PEOPLE_ORDERS, type Person, sortPeople } from './sort-people';
import { StuckList } from './stuck-list';

const A_PAGE = 50;

export interface PeopleViewProps {
  groupId: string;
  people: readonly Person[];
  assignments: number;
  now: number;
  asked: { order?: string; page?: string };
}

/** Who of a group has done what, and who may want a hand. */
export function PeopleView({ groupId, people, assignments, now, asked }: PeopleViewProps) {
  const order = knownWord(PEOPLE_ORDERS, asked.order);
  const { rows, page, pages } = pageOf(sortPeople(people, order), asked.page, A_PAGE);
  const hrefOf = (word: string, at = 1) => `/groups/${groupId}/insight?order=${word}${at > 1 ? `&page=${at}` : ''}`;
  return (
    <InsightFrame
      groupId={groupId}
      here=""
      title="People"
      intro={<p>What the learners of this group did in the last 30 days, in practice. Mock exams do not count here.</p>}
    >
      {people.length === 0 ? (
        <EmptyState title="Nobody learns here yet">
          <p>
            <a href={`/groups/${groupId}/invites`} className="link">
              Invite learners
            </a>
            . What they do will stand here from their first answer on.
          </p>
        </EmptyState>
      ) : (
        <>
          <StuckList people={people} />
          <section aria-labelledby="done" className="space-y-3">
            <h2 id="done" className="font-serif text-xl font-semibold">
              Who has done what
            </h2>
            <SortLinks
              by={[
                { word: 'name', name: 'name' },
                { word: 'answers', name: 'fewest answers' },
                { word: 'right', name: 'fewest right' },
                { word: 'last', name: 'longest away' },
              ]}
              here={order}
              hrefOf={hrefOf}
            />
            <PeopleTable people={rows} assignments={assignments} now={now} />
            <PageLinks page={page} pages={pages} hrefOf={(at) => hrefOf(order, at)} />
          </section>
        </>
      )}
    </InsightFrame>
  );
}
