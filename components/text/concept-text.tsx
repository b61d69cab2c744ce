'use client';

import { use } from 'react';
import { CardsContext } from './concept-cards';
import { InlineText } from './inline-text';
import { NamedPieces } from './named-pieces';

/** One line of limited Markdown whose AWS names have cards, inside a ConceptCards; elsewhere it is plain. */
export function ConceptText({ text }: { text: string }) {
  const cards = use(CardsContext);
  return cards === null ? <InlineText text={text} /> : <NamedPieces pieces={cards.find(text)} />;
}
