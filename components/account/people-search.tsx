import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

export interface PeopleSearchProps {
  search: string;
  total: number;
  page: number;
  pages: number;
}

/** Finding people, and going through them page by page; works without a script. */
export function PeopleSearch({ search, total, page, pages }: PeopleSearchProps) {
  const to = (wanted: number) => `/admin?${new URLSearchParams({ ...(search && { search }), page: `${wanted}` })}`;
  return (
    <div className="space-y-3">
      <search>
        <form action="/admin" className="flex max-w-md flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-48">
            <Field label="Name or e-mail">
              {(control) => <Input {...control} type="search" name="search" defaultValue={search} maxLength={100} />}
            </Field>
          </div>
          <Button type="submit">Search</Button>
        </form>
      </search>
      <div className="flex flex-wrap items-center gap-3 text-sm text-quiet">
        <p>
          {total === 1 ? 'One account' : `${total} accounts`}
          {pages > 1 && `, page ${page} of ${pages}`}
        </p>
        {page > 1 && (
          <ButtonLink size="sm" href={to(page - 1)}>
            Page before
          </ButtonLink>
        )}
        {page < pages && (
          <ButtonLink size="sm" href={to(page + 1)}>
            Next page
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
