import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

export interface MemberSearchProps {
  path: string;
  search: string;
  found: number;
  all: number;
}

/** Finding somebody among many; works without a script. */
export function MemberSearch({ path, search, found, all }: MemberSearchProps) {
  return (
    <search className="block space-y-3">
      <form action={path} className="flex max-w-md flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-48">
          <Field label="Name">
            {(control) => <Input {...control} type="search" name="search" defaultValue={search} maxLength={100} />}
          </Field>
        </div>
        <Button type="submit">Find</Button>
      </form>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
        <p>{search === '' ? `${all} people` : `${found} of ${all} people`}</p>
        {search !== '' && (
          <ButtonLink href={path} size="sm">
            Show all
          </ButtonLink>
        )}
      </div>
    </search>
  );
}
