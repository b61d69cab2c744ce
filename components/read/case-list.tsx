import { StemText } from '@/components/text/stem-text';
import type { StudyCase } from '@/domain/bank/study/study';
import { PractiseLink } from './practise-link';

/** The stories that several questions share. */
export function CaseList({ cases }: { cases: readonly StudyCase[] }) {
  return (
    <div className="max-w-read space-y-8">
      {cases.map(({ id, title, story, items }) => (
        <section key={id} className="space-y-3">
          <h3 className="font-semibold">{title}</h3>
          <StemText stem={story} marks={[]} askId={null} />
          <p className="flex flex-wrap items-center gap-x-3 text-sm text-quiet">
            {items.length} questions are asked about it.
            <PractiseLink items={items} what={title} />
          </p>
        </section>
      ))}
    </div>
  );
}
