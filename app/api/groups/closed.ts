import { refused } from '../operation';
import { done, made } from './group-reply-schema';

export const signIn = { 401: refused('Nobody is signed in.') };

/** Whoever may not, and for whom there is nothing, are told the same. */
export const closed = { ...signIn, 404: refused('It is not there, or not for whoever asks.') };

export const isDone = { 200: { says: 'It is so.', schema: done } };

export const isMade = (says: string) => ({ 201: { says, schema: made } });
