import { type PracticeSet, type SetForm, type Show, shownBy } from './practice-set';

/** A set in words: its name, and what else it says, a few words each. */
export interface SetName {
  title: string;
  details: string[];
}

/** What the bank and the exam call things; undefined for what they do not know. */
export interface Names {
  topic: (id: string) => string | undefined;
  statement: (id: string) => string | undefined;
}

const titles: Record<Show, string> = {
  due: 'What is due',
  all: 'A set of your own',
  mistakes: 'My mistakes',
  unseen: 'Not seen yet',
  confusions: 'Confusions',
  flagged: 'Flagged',
};

const formNames: Record<SetForm, string> = {
  single: 'one answer',
  multiple: 'several answers',
  ordering: 'ordering',
  matching: 'matching',
  case: 'case studies',
  recall: 'typed answers',
};

/** Names a set. One that is about a single topic or statement and nothing more special is called by it. */
export function nameSet(set: PracticeSet, names: Names): SetName {
  const { topics = [], statements = [], forms = [], items = [], pair, count, minutes, verdict } = set;
  const details: string[] = [];
  let title = titles[shownBy(set)];
  const isPlain = shownBy(set) === 'all';
  const [topic = '', ...moreTopics] = topics;
  const [statement = '', ...moreStatements] = statements;
  const isTopicSet = isPlain && topic !== '' && moreTopics.length === 0 && statement === '';
  const isStatementSet = isPlain && statement !== '' && moreStatements.length === 0 && topic === '';

  if (isTopicSet) title = names.topic(topic) ?? topic;
  else if (topic !== '')
    details.push(moreTopics.length === 0 ? (names.topic(topic) ?? topic) : counted(topics.length, 'topic'));
  if (isStatementSet) title = `Task ${statement}: ${names.statement(statement) ?? 'not known'}`;
  else if (statement !== '') details.push(`task ${statements.join(', ')}`);
  if (pair !== undefined) details.push('two options told apart');
  if (items.length > 0) details.push(`${counted(items.length, 'item')} by name`);
  if (forms.length > 0) details.push(forms.map((form) => formNames[form]).join(', '));
  if (count !== undefined) details.push(`at most ${counted(count, 'question')}`);
  if (minutes !== undefined) details.push(counted(minutes, 'minute'));
  if (verdict === 'end') details.push('verdicts at the end');
  return { title, details };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
