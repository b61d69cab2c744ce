import type { Metadata } from 'next';
import { ConceptEntry } from '@/components/glossary/concept-entry';
import { PageFrame } from '@/components/layout/page-frame';
import { readGlossary } from '@/server/glossary';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Glossary',
  description: 'What each option is, when to take it and when not, and what it is mixed up with.',
};

export default function GlossaryPage() {
  return (
    <PageFrame>
      <div className="space-y-12">
        <h1 className="font-serif text-2xl font-semibold">Glossary</h1>
        {readGlossary().map(({ id, title, concepts }) => (
          <section key={id} aria-labelledby={`topic-${id}`} className="space-y-8">
            <h2 id={`topic-${id}`} className="font-serif text-xl font-semibold">
              {title}
            </h2>
            {concepts.map((concept) => (
              <ConceptEntry key={concept.id} concept={concept} />
            ))}
          </section>
        ))}
      </div>
    </PageFrame>
  );
}
