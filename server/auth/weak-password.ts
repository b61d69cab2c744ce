import { env } from '../env';
import { isCommonPassword } from './passwords';

/** Whose password it is to be. */
export interface Owner {
  name: string;
  email: string;
}

/** What somebody is told whose new password would be guessed. */
export const WEAK_PASSWORD = {
  common:
    'Very many people have this password, so it is tried first. Choose another one: several words that do not belong together, for instance.',
  place:
    'This password is little more than your name, your address or the name of this site, which are tried first. Choose another one.',
} as const;

/** Letters that a password needs beside words that anybody can see here. */
const LEAST_OF_ITS_OWN = 4;
/** Too short to be told from a part of another word. */
const SHORTEST_WORD = 3;

/** Why a password may not be chosen, or null: it may. Who has one already still signs in with it. */
export async function weaknessOf(password: string, owner: Owner): Promise<keyof typeof WEAK_PASSWORD | null> {
  if (await isCommonPassword(password)) return 'common';
  return isOfThePlace(password, wordsOf(owner)) ? 'place' : null;
}

/** What anybody can see here: the names of the site and of the account. */
function wordsOf({ name, email }: Owner): string[] {
  const host = new URL(env().publicOrigin ?? 'http://localhost').hostname;
  const seen = [
    'checkpoint',
    host,
    ...host.split('.'),
    name,
    ...name.split(/\s+/),
    ...partsOf(email.split('@')[0] ?? ''),
  ];
  return seen
    .map((word) => plain(word))
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((a, b) => b.length - a.length);
}

const partsOf = (local: string): string[] => [local, ...local.split(/[._+-]+/)];

/** Figures and signs are what is put at an end first. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\P{L}/gu, '');

function isOfThePlace(password: string, words: readonly string[]): boolean {
  const whole = plain(password);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), whole);
  return rest !== whole && rest.length < LEAST_OF_ITS_OWN;
}
