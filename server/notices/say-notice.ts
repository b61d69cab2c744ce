import { z } from 'zod';
import { deckKeyIn } from '@/domain/bank/deck-ids';
import type { StoredNotice } from '../store/notices';
import type { NoticeKind } from './notice';

/** A notice in words, and where it leads; null where there is nowhere to go. */
export interface SaidNotice {
  text: string;
  href: string | null;
  /** When something is due, which the text does not say; milliseconds since the epoch. */
  dueAt: number | null;
}

const assignment = z.looseObject({
  ...{ groupId: z.string(), group: z.string(), assignmentId: z.string(), title: z.string() },
  dueAt: z.number().nullable(),
});
const report = z.looseObject({ itemId: z.string(), reply: z.string() });
const suspected = z.looseObject({ groupId: z.string(), group: z.string(), itemId: z.string(), label: z.string() });
const corrected = z.looseObject({ answers: z.number() });

type Say = (about: unknown) => SaidNotice;

const inGroup =
  (words: string): Say =>
  (about) => {
    const { groupId, group, assignmentId, title, dueAt } = assignment.parse(about);
    return { text: `${words}: ${title} (${group})`, href: `/groups/${groupId}/assignments/${assignmentId}`, dueAt };
  };

const ofReport =
  (words: string): Say =>
  (about) => {
    const { reply } = report.parse(about);
    return { text: reply === '' ? words : `${words} ${reply}`, href: '/reports', dueAt: null };
  };

const sentences: Record<NoticeKind, Say> = {
  'assignment-new': inGroup('New assignment'),
  'assignment-due': inGroup('Due within a day'),
  'report-accepted': ofReport('A question that you reported was changed. Thank you.'),
  'report-declined': ofReport('A question that you reported stays as it is.'),
  'key-suspected': (about) => {
    const { groupId, group, itemId, label } = suspected.parse(about);
    const text = `People of ${group} who know much chose a wrong option here. Is the key right? ${label}`;
    // The group decides on its own decks; of shipped items it sees the figures.
    const page = deckKeyIn(itemId) === null ? 'insight/items' : 'reports';
    return { text, href: `/groups/${groupId}/${page}`, dueAt: null };
  },
  'key-corrected': (about) => {
    const { answers } = corrected.parse(about);
    const text = `The key of a question was wrong and is corrected. ${answers === 1 ? 'An answer' : `${answers} answers`} of yours was judged again.`;
    return { text: answers === 1 ? text : text.replace('was judged', 'were judged'), href: '/progress', dueAt: null };
  },
};

/** A notice in words; null for a kind that this program does not know. */
export function sayNotice({ kind, about }: Pick<StoredNotice, 'kind' | 'about'>): SaidNotice | null {
  return kind in sentences ? sentences[kind as NoticeKind](about) : null;
}
