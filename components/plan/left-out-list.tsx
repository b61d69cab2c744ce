import { Disclosure } from '@/components/ui/disclosure';
import type { ExamCourse } from '@/domain/session/plan-outlook';
import { count, describeReason } from './describe-plan';

/** What will not be asked before the exam, and why. */
export function LeftOutList({ course }: { course: ExamCourse }) {
  const { leftOut, items, met } = course;
  const left = leftOut.reduce((sum, group) => sum + group.items, 0);
  return (
    <section aria-labelledby="left-out-heading" className="space-y-2">
      <h2 id="left-out-heading" className="font-serif text-xl font-semibold">
        {left === 0 ? 'Everything fits' : 'What will not fit'}
      </h2>
      <p className="text-quiet">
        {left === 0
          ? `All ${count(items, 'rule')} come up before the exam. You have met ${met} of them.`
          : `${left} of ${count(items, 'rule')} will not be asked before the exam, so that the others are remembered. You have met ${met}.`}
      </p>
      {leftOut.map((group) => (
        <Disclosure key={group.reason} summary={`${count(group.items, 'rule')}: ${describeReason(group)}`}>
          <ul className="divide-y divide-line text-sm">
            {group.topics.map((topic) => (
              <li key={topic.id} className="flex items-baseline justify-between gap-4 py-2">
                <a href={`/topics/${topic.id}`} className="link">
                  {topic.title}
                </a>
                <span className="text-quiet tabular-nums">{topic.items}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
