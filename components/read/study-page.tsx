import { ConceptEntry } from '@/components/glossary/concept-entry';
import { SourceList } from '@/components/practice/source-list';
import { ConceptCards } from '@/components/text/concept-cards';
import { type CardConcept, finderOf } from '@/components/text/find-names';
import type { Study } from '@/domain/bank/study/study';
import { CaseList } from './case-list';
import { ContrastList } from './contrast-list';
import { Decision } from './decision';
import { FactGroups } from './fact-groups';
import { PageContents } from './page-contents';
import { RuleList } from './rule-list';
import { StudyHeader } from './study-header';
import { StudySection } from './study-section';
import type { Standing } from './topic-shelves';

const nothingToFind: readonly CardConcept[] = [];

interface StudyPageProps {
  study: Study & { shelves: string[]; cards: readonly CardConcept[] };
  standing: Standing | null;
}

/** A topic to read: what is chosen between, by which traits, and why. */
export function StudyPage({ study, standing }: StudyPageProps) {
  const { table, rules, contrasts, facts, cases, concepts, sources, cards } = study;
  // Looked for here, so that no reader's machine has to.
  const find = finderOf(cards);
  const sections = [
    { id: 'options', name: 'The options', content: table && <Decision table={table} /> },
    { id: 'rules', name: 'Which option when', content: rules.length > 0 && <RuleList rules={rules} find={find} /> },
    {
      id: 'mixed-up',
      name: 'Often mixed up',
      content: contrasts.length > 0 && <ContrastList contrasts={contrasts} find={find} />,
    },
    { id: 'facts', name: 'Good to know', content: facts.length > 0 && <FactGroups facts={facts} find={find} /> },
    { id: 'cases', name: 'Cases', content: cases.length > 0 && <CaseList cases={cases} /> },
    {
      id: 'concepts',
      name: 'Concepts',
      content: concepts.length > 0 && (
        <div className="space-y-8">
          {concepts.map((concept) => (
            <ConceptEntry key={concept.id} concept={concept} glossary="/glossary" />
          ))}
        </div>
      ),
    },
    { id: 'sources', name: 'What was read', content: sources.length > 0 && <SourceList sources={sources} /> },
  ].filter(({ content }) => content);
  return (
    <article className="page-to-read space-y-12">
      <StudyHeader study={study} standing={standing} />
      <PageContents sections={sections} />
      <ConceptCards concepts={nothingToFind}>
        {sections.map(({ id, name, content }) => (
          <StudySection key={id} id={id} name={name}>
            {content}
          </StudySection>
        ))}
      </ConceptCards>
    </article>
  );
}
