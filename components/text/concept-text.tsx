'use client';

import { use } from 'react';
import { CardsContext } from './concept-cards';
import { ConceptName } from './concept-name';
import { Code, InlineText } from './inline-text';

/** One line of limited Markdown whose AWS names have cards, inside a ConceptCards; elsewhere it is plain. */
export function ConceptText({ text }: { text: string }) {
  const cards = use(CardsContext);
  if (cards === null) return <InlineText text={text} />;
  return cards.find(text).map(({ start, kind, text: part, concept }) => {
    const words = kind === 'code' ? <Code>{part}</Code> : part;
    if (concept === null) return <span key={start}>{words}</span>;
    return (
      <ConceptName key={start} concept={concept}>
        {words}
      </ConceptName>
    );
  });
}
