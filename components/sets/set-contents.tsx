import { ToggleGroup } from '@/components/ui/toggle-group';
import type { PracticeSet, SetForm } from '@/domain/session/practice-set';
import { CheckList } from './check-list';
import { forms } from './set-choices';

export interface SetContentsProps {
  topics: { id: string; title: string; items: number }[];
  statements: { id: string; title: string }[];
  set: PracticeSet;
  onChange: (changes: Partial<PracticeSet>) => void;
}

/** What the questions of a set are about, and in which forms they are asked. */
export function SetContents({ topics, statements, set, onChange }: SetContentsProps) {
  return (
    <>
      <div className="divide-y divide-line border-y border-line">
        <CheckList
          legend="Topics"
          all="all topics"
          options={topics.map(({ id, title, items }) => ({ id, label: title, note: String(items) }))}
          chosen={set.topics ?? []}
          onChange={(chosen) => onChange({ topics: chosen })}
        />
        <CheckList
          legend="Task statements"
          all="all of the exam"
          options={statements.map(({ id, title }) => ({ id, label: `${id} ${title}` }))}
          chosen={set.statements ?? []}
          onChange={(chosen) => onChange({ statements: chosen })}
        />
      </div>
      <ToggleGroup<SetForm>
        takes="several"
        legend="Forms of questions (none chosen: all)"
        options={forms}
        value={set.forms ?? []}
        onChange={(chosen) => onChange({ forms: chosen })}
      />
    </>
  );
}
