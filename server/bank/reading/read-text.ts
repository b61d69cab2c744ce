import { qualifyReading } from '@/domain/bank/qualify-reading';
import { type FileReading, readFile } from '@/domain/bank/read-file';
import { GENERATOR } from '@/domain/question/generator-version';

/** A deck's text and what its ids are made of. */
export interface DeckText {
  deckKey: string;
  /** The name that its ids are made of. */
  topic: string;
  text: string;
}

export interface ReadingRequest {
  id: number;
  deck: DeckText;
}

export interface ReadingReply {
  id: number;
  reading: FileReading;
}

/** A deck as it joins a bank. A pure function of plain data, so it may run on any thread. */
export function readText({ deckKey, topic, text }: DeckText): FileReading {
  return qualifyReading(readFile({ path: `${topic}.md`, text }, { generator: GENERATOR }), deckKey);
}
