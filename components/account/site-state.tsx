export interface SiteStateProps {
  version: string;
  database: 'sqlite' | 'postgresql';
  signUps: 'invite' | 'open' | 'closed';
  sendsMail: boolean;
  provider: string | null;
  accounts: number;
  guests: number;
  groups: number;
  answers: number;
}

const SIGN_UPS = { invite: 'by invite only', open: 'open to everybody', closed: 'closed' };

/** How the server is set up, and how much it holds. Settings are changed where the server is started. */
export function SiteState(state: SiteStateProps) {
  const { version, database, signUps, sendsMail, provider, accounts, guests, groups, answers } = state;
  const facts = [
    ['Version', version],
    ['Database', database === 'sqlite' ? 'SQLite' : 'PostgreSQL'],
    ['Sign-ups', `${SIGN_UPS[signUps]} (SIGN_UPS)`],
    ['Letters', sendsMail ? 'are sent' : 'are written to the log (SMTP_URL is not set)'],
    ['Provider of identities', provider ?? 'none'],
    ['Accounts', accounts],
    ['Guests', guests],
    ['Groups', groups],
    ['Answers', answers],
  ] as const;
  return (
    <dl className="divide-y divide-line border-y border-line">
      {facts.map(([name, value]) => (
        <div key={name} className="flex flex-wrap justify-between gap-x-6 py-2">
          <dt className="text-quiet">{name}</dt>
          <dd className="break-words">{typeof value === 'number' ? value.toLocaleString('en') : value}</dd>
        </div>
      ))}
    </dl>
  );
}
