import type { Metadata } from 'next';
import { ComparedIn } from '@/components/glossary/compared-in';
import { ConceptEntry } from '@/components/glossary/concept-entry';
import { GlossaryList } from '@/components/glossary/glossary-list';
import { PageFrame } from '@/components/layout/page-frame';
import { readGlossary } from '@/server/glossary';
import { readerOf } from '../reader';

export const metadata: Metadata = {
  title: 'Glossary',
  description: 'What each option is, when to take it and when not, and what it is mixed up with.',
};

export default async function GlossaryPage() {
  const glossary = await readGlossary(await readerOf('/glossary'));
  const groups = glossary.map(({ id, title, concepts }) => ({
    ...{ id, title },
    entries: concepts.map((concept) => ({
      id: concept.id,
      words: [concept.name, ...concept.aliases, concept.what].join(' ').toLowerCase(),
      content: (
        <ConceptEntry concept={concept} namedBy={concept.namedBy}>
          <ComparedIn topics={concept.comparedIn} />
        </ConceptEntry>
      ),
    })),
  }));
  return (
    <PageFrame>
      <div className="space-y-10">
        <header className="max-w-read space-y-3">
          <h1 className="font-serif text-2xl font-semibold">Glossary</h1>
          <p className="text-lg text-quiet">
            What each option is, when to take it and when not, and what it is mixed up with.
          </p>
        </header>
        <GlossaryList groups={groups} />
      </div>
    </PageFrame>
  );
}
