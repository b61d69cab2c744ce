/** What a week holds for somebody. */
export interface Week {
  name: string;
  due: number;
  minutes: number;
  /** Milliseconds since the epoch. */
  assignments: { title: string; group: string; dueAt: number | null }[];
  timeZone: string;
  /** Without a trailing slash; null where the server does not know its own. */
  origin: string | null;
}

/** The weekly letter; null where nothing waits. */
export function writeDigest(week: Week): { subject: string; body: string } | null {
  const { name, due, minutes, assignments, timeZone, origin } = week;
  if (due === 0 && assignments.length === 0) return null;
  const questions = due === 1 ? 'One rule is' : `${due} rules are`;
  const lines = [
    `Hello ${name.replace(/\s+/g, ' ')},`,
    '',
    `${questions} due until Sunday, and you planned ${minutes} minutes.`,
    ...(assignments.length === 0 ? [] : ['', 'To do for your groups:']),
    ...assignments.map(
      ({ title, group, dueAt }) => `- ${title} (${group})${dueAt === null ? '' : `, due ${say(dueAt, timeZone)}`}`,
    ),
    ...['', origin === null ? 'You find it in Checkpoint.' : `${origin}/practice`, ''],
    'You get this because letters are switched on in your account. You can switch them off there.',
    ...(origin === null ? [] : [`${origin}/account`]),
  ];
  return { subject: 'Your week in Checkpoint', body: `${lines.join('\n')}\n` };
}

function say(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone }).format(ms);
}
