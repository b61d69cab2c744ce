import type { Bank } from '@/domain/bank/bank';
import type { FoundConcept, FoundItem, FoundTopic, SearchReply } from '@/domain/session/search-reply';
import type { Actor } from '../auth/actor';
import { bankOf } from '../bank/bank-of';
import { describeItem } from './describe-item';
import { excerpt } from './excerpt';
import { type Find, type Hits, indexBank } from './index-bank';
import { wordsOf } from './words';

/** What a query finds in an actor's bank, by kind. */
export async function search(actor: Actor, query: string): Promise<SearchReply> {
  const bank = await bankOf(actor);
  return replyOf(bank, holdIndex(bank)(query));
}

const indexes = new WeakMap<Bank, Find>();

/** The index of a bank, made at the first search of it. */
export function holdIndex(bank: Bank): Find {
  const find = indexes.get(bank) ?? indexBank(bank);
  indexes.set(bank, find);
  return find;
}

/** What was found as it is shown. */
export function replyOf(bank: Bank, { topics, concepts, items, words }: Hits): SearchReply {
  const found = {
    topics: topics.flatMap((id) => topicOf(bank, id)),
    concepts: concepts.flatMap((id) => conceptOf(bank, id, words)),
    items: items.flatMap((id) => itemOf(bank, id, words)),
  };
  const shown = [
    ...found.topics.map(({ title }) => title),
    ...found.concepts.flatMap(({ name, excerpt }) => [name, excerpt]),
    ...found.items.flatMap(({ topic, excerpt }) => [topic, excerpt]),
  ];
  const terms = new Set(shown.flatMap(wordsOf).filter((word) => words.has(word)));
  return { terms: [...terms], ...found };
}

function topicOf(bank: Bank, id: string): FoundTopic[] {
  const topic = bank.topics.find((one) => one.id === id);
  return topic ? [{ id, title: topic.title, items: topic.items.length, url: `/topics/${id}` }] : [];
}

function conceptOf(bank: Bank, id: string, words: ReadonlySet<string>): FoundConcept[] {
  const concept = bank.concepts.get(id);
  if (concept === undefined) return [];
  return [{ id, name: concept.name, excerpt: excerpt(concept.what, words), url: `/glossary#${id}` }];
}

function itemOf(bank: Bank, id: string, words: ReadonlySet<string>): FoundItem[] {
  const item = bank.items.get(id);
  if (item === undefined) return [];
  const topic = bank.topics.find((one) => one.id === item.topic)?.title ?? '';
  const url = `/practice?items=${encodeURIComponent(id)}`;
  return [{ id, topic, excerpt: excerpt(describeItem(item), words), url }];
}
