import { ButtonLink } from '@/components/ui/button-link';
import { AccountSection } from './account-section';

const TABLES = ['answers', 'memories', 'marks'] as const;

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
        {TABLES.map((table) => (
          <ButtonLink
            key={table}
            href={`/api/me/export/${table}`}
            download={`checkpoint-${table}.csv`}
            className="capitalize"
          >
            {table} (CSV)
          </ButtonLink>
        ))}
      </div>
    </AccountSection>
  );
}
