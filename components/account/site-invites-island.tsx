'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { showToast } from '@/components/ui/show-toast';
import { OwnList, type OwnRow } from './own-list';
import { fieldOf } from './post-account';
import { sayDay } from './say-moment';
import { sayWhom } from './say-whom';
import { faultIn, sendAccount } from './send-account';
import { ShownOnce } from './shown-once';
import { siteInviteWishOf } from './site-invite-wish';

/** What an address is good for; without letters it also spares the waiting. */
const HINTS = {
  letters: 'The link is then for this address alone.',
  none: 'The link is then for this address alone, and lets it in at once. Whoever signs up by another link waits until you let them in.',
};

/** Links to an account on this site: made, shown once, made dead. */
export function SiteInvitesIsland({ initial, sendsMail }: { initial: readonly OwnRow[]; sendsMail: boolean }) {
  const [rows, setRows] = useState(initial);
  const [made, setMade] = useState<{ id: string; link: string } | null>(null);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [isMaking, setIsMaking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(faults).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isMaking) return;
    const read = siteInviteWishOf(new FormData(event.currentTarget));
    setFaults('faults' in read ? read.faults : {});
    if ('faults' in read) return;
    const { maxUses, days } = read.wish;
    setIsMaking(true);
    const posted = await sendAccount('POST', '/api/admin/invites', read.wish);
    setIsMaking(false);
    if (posted.status === 'refused') return showToast({ text: posted.message, tone: 'bad' });
    const id = fieldOf(posted.body, 'id');
    const link = `${window.location.origin}/join/${fieldOf(posted.body, 'token')}`;
    const title = sayWhom(read.wish);
    setRows([{ id, title, detail: `0 of ${maxUses} used, ends ${sayDay(Date.now() + days * 86_400_000)}` }, ...rows]);
    setMade({ id, link });
  };
  const revoke = async (id: string) => {
    const fault = faultIn(await sendAccount('DELETE', `/api/admin/invites/${id}`));
    if (fault === null) setRows(rows.filter((row) => row.id !== id));
    if (fault === null && made?.id === id) setMade(null);
    return fault;
  };
  return (
    <div className="space-y-5">
      <OwnList name="Invites" rows={rows} empty="No link lets anybody in." verb="Take back" onRemove={revoke} />
      {made && <ShownOnce key={made.id} title="The link, shown only now" text={made.link} />}
      <form
        ref={form}
        noValidate
        onSubmit={(event) => void make(event)}
        aria-label="Another invite"
        className="grid max-w-md items-start gap-4 sm:grid-cols-3"
      >
        <Field label="For">
          {(control) => (
            <Select {...control} name="role">
              <option value="member">Members</option>
              <option value="administrator">An administrator</option>
            </Select>
          )}
        </Field>
        <Field label="How many" error={faults.uses}>
          {(control) => <Input {...control} name="uses" type="number" min={1} max={1000} defaultValue={1} required />}
        </Field>
        <Field label="Days" error={faults.days}>
          {(control) => <Input {...control} name="days" type="number" min={1} max={90} defaultValue={7} required />}
        </Field>
        <div className="sm:col-span-3">
          <Field
            label="E-mail of the one who may use it (optional)"
            hint={HINTS[sendsMail ? 'letters' : 'none']}
            error={faults.email}
          >
            {(control) => (
              <Input
                {...control}
                name="email"
                type="email"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
              />
            )}
          </Field>
        </div>
        <div className="sm:col-span-3">
          <Button type="submit" aria-disabled={isMaking}>
            Make an invite
          </Button>
        </div>
      </form>
    </div>
  );
}
