import type { SearchReply } from '@/domain/session/search-reply';

/** One result as a line of the list. */
export interface Result {
  url: string;
  /** Limited Markdown. */
  title: string;
  /** Limited Markdown; empty where the title says all. */
  text: string;
}

export interface ResultGroup {
  name: string;
  results: Result[];
}

/** What was found, under the heading of its kind; a kind of which there is nothing is left out. */
export function listResults({ topics, concepts, items }: SearchReply): ResultGroup[] {
  const groups = [
    { name: 'Topics to read', results: topics.map(({ title, url }) => ({ url, title, text: '' })) },
    {
      name: 'Concepts',
      results: concepts.map(({ name, excerpt, url }) => ({ url, title: name, text: excerpt })),
    },
    {
      name: 'Practise a question',
      results: items.map(({ topic, excerpt, url }) => ({ url, title: excerpt, text: topic })),
    },
  ];
  return groups.filter(({ results }) => results.length > 0);
}

/** How many results there are, in words for who hears the page. */
export function countResults(groups: readonly ResultGroup[]): string {
  const count = groups.reduce((sum, { results }) => sum + results.length, 0);
  if (count === 0) return 'Nothing found';
  return count === 1 ? '1 result' : `${count} results`;
}
