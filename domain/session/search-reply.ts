/** What a search finds: nothing of it tells the key of an item. Addresses are from the root of the site; texts are Markdown limited to inline code. */
export interface SearchReply {
  /** Words of what was found that match the query, in lower case, to be marked. */
  terms: string[];
  topics: FoundTopic[];
  concepts: FoundConcept[];
  items: FoundItem[];
}

export interface FoundTopic {
  id: string;
  title: string;
  /** How many items it asks. */
  items: number;
  url: string;
}

export interface FoundConcept {
  id: string;
  name: string;
  /** Of what it is, around the first match. */
  excerpt: string;
  url: string;
}

export interface FoundItem {
  id: string;
  /** The title of its topic. */
  topic: string;
  /** Of a stem by which it is asked, around the first match. */
  excerpt: string;
  url: string;
}
