/** What each kind of notice names. A new kind is a line here and a sentence in say-notice.ts. Names are kept as they were when it was told. */
export interface NoticeAbout {
  /** Something new is to be done. */
  'assignment-new': AssignmentNamed;
  /** Something is due within a day and not done. */
  'assignment-due': AssignmentNamed;
  /** A report was right: the item was or will be changed. */
  'report-accepted': ReportNamed;
  'report-declined': ReportNamed;
  /** Abler people chose a wrong option of an item than its key: whoever teaches the group looks at the key. */
  'key-suspected': { groupId: string; group: string; itemId: string; label: string };
  /** Answers to an item were judged again under a corrected key. */
  'key-corrected': { itemId: string; answers: number };
}

export interface AssignmentNamed {
  groupId: string;
  group: string;
  assignmentId: string;
  title: string;
  /** Milliseconds since the epoch; null where there is no hurry. */
  dueAt: number | null;
}

export interface ReportNamed {
  itemId: string;
  /** What the instructor says to it; may be empty. */
  reply: string;
}

export type NoticeKind = keyof NoticeAbout;

export type Telling = { [Kind in NoticeKind]: { kind: Kind; about: NoticeAbout[Kind] } }[NoticeKind] & {
  userId: string;
  /** Names what is told: it is told once under this name, whoever notices it first. */
  key: string;
  now: number;
};
