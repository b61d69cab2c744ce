/** A line of a form about accounts. */
export interface AccountField {
  name: string;
  label: string;
  kind: 'text' | 'email' | 'password' | 'new-password' | 'code';
  hint?: string;
  /** What the browser may fill in by itself. */
  autoComplete: string;
  /** What stands in it at first. */
  initial?: string;
}

export const EMAIL: AccountField = { name: 'email', label: 'E-mail', kind: 'email', autoComplete: 'username' };

export const PASSWORD: AccountField = {
  ...{ name: 'password', label: 'Password', kind: 'password', autoComplete: 'current-password' },
};

export const NEW_PASSWORD: AccountField = {
  ...{ name: 'password', label: 'Password', kind: 'new-password', autoComplete: 'new-password' },
  hint: '10 letters or more. Several words are easier to keep than odd signs.',
};

export const NAME: AccountField = {
  ...{ name: 'name', label: 'Name', kind: 'text', autoComplete: 'name' },
  hint: 'The others of your groups see it.',
};

/** What is wrong with an entry, before it is sent; null: nothing. */
export function faultOf({ kind, label }: Pick<AccountField, 'kind' | 'label'>, value: string): string | null {
  const entered = value.trim();
  if (entered === '') return `${label} is missing.`;
  if (kind === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entered)) return 'This is no e-mail address.';
  if (kind === 'new-password' && value.length < 10) return 'A password needs at least 10 letters.';
  if (kind === 'new-password' && value.length > 128) return 'A password has 128 letters at most.';
  return null;
}
