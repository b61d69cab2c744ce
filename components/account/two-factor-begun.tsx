import { useEffect, useRef } from 'react';
import type { AccountField } from './account-fields';
import { AccountForm } from './account-form';
import { ShownOnce } from './shown-once';

/** What an app is to be told, and what opens the account without it. */
export interface Begun {
  totpURI: string;
  picture: { size: number; path: string };
  recoveryCodes: string[];
}

const CODE: AccountField = {
  ...{ name: 'code', label: 'Code of the app', kind: 'code', autoComplete: 'one-time-code' },
};

/** What the server answered, which the API promises. */
export const readBegun = (body: unknown): Begun => body as Begun;

export const readCodes = (body: unknown): string[] => (body as Pick<Begun, 'recoveryCodes'>).recoveryCodes;

/** The code for the app's camera, the secret for who types it, the recovery codes, and the app's first code. */
export function TwoFactorBegun({
  begun: { totpURI, picture, recoveryCodes },
  onConfirm,
}: {
  begun: Begun;
  onConfirm: (values: Record<string, string>) => Promise<string | null>;
}) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.focus(), []);
  const { size, path } = picture;
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  return (
    <ol
      ref={list}
      tabIndex={-1}
      aria-label="Setting up an app"
      className="max-w-md list-decimal space-y-6 pl-5 outline-none"
    >
      <li className="space-y-3">
        <p>Let your authenticator app read this picture, or type the secret into it.</p>
        <svg
          viewBox={`0 0 ${size} ${size}`}
          role="img"
          aria-label="Code for an authenticator app"
          shapeRendering="crispEdges"
          className="code-picture size-52 rounded-sm"
        >
          <path d={path} fill="currentColor" />
        </svg>
        <p className="font-mono text-sm break-all">{secret}</p>
      </li>
      <li>
        <ShownOnce title="Keep these recovery codes, shown only now" text={recoveryCodes.join('\n')}>
          <p className="text-sm text-quiet">Each opens the account once when the app is lost.</p>
        </ShownOnce>
      </li>
      <li>
        <AccountForm name="First code" fields={[CODE]} submit="Switch it on" isQuiet send={onConfirm} />
      </li>
    </ol>
  );
}
