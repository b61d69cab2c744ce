import { ButtonLink } from '@/components/ui/button-link';
import { Disclosure } from '@/components/ui/disclosure';
import { AccountSection } from './account-section';

const FIRST = ['answers', 'memories', 'marks'] as const;

/** The rest of what stands in the one file. */
const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ['Practice', ['questions', 'miss-reasons', 'reports', 'plan', 'fits']],
  ['Mock exams', ['mock-exams', 'mock-questions', 'mock-answers']],
  ['Groups', ['groups', 'attempts', 'notices', 'drafts']],
  ['Account', ['account', 'sign-ins', 'passkeys', 'devices', 'tokens']],
];

const addressOf = (table: string) => ({ href: `/api/me/export/${table}`, download: `checkpoint-${table}.csv` });

/** Such as `Mock exams`. */
const nameOf = (table: string): string => table.charAt(0).toUpperCase() + table.slice(1).replace('-', ' ');

/** Ways to take everything away. */
export function OwnData() {
  return (
    <AccountSection
      id="data"
      title="Your data"
      intro="All of it in one file, which another Checkpoint can import; or as tables for a spreadsheet."
    >
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/api/me/export" download="checkpoint-progress.json">
          Everything (JSON)
        </ButtonLink>
        {FIRST.map((table) => (
          <ButtonLink key={table} {...addressOf(table)}>
            {nameOf(table)} (CSV)
          </ButtonLink>
        ))}
      </div>
      <Disclosure summary="All other tables (CSV)">
        <dl className="space-y-3 pt-2">
          {OTHERS.map(([title, tables]) => (
            <div key={title}>
              <dt className="text-sm font-semibold">{title}</dt>
              <dd className="flex flex-wrap gap-x-5">
                {tables.map((table) => (
                  <a key={table} {...addressOf(table)} className="link flex min-h-touch items-center">
                    {nameOf(table)}
                  </a>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </AccountSection>
  );
}
