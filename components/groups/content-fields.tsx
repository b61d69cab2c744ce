import { SetContents } from '@/components/sets/set-contents';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { ToggleGroup } from '@/components/ui/toggle-group';
import type { AssignmentFormProps } from './assignment-form';
import type { Draft } from './assignment-wish';
import { NumberInput } from './number-input';

export interface ContentFieldsProps extends Pick<AssignmentFormProps, 'topics' | 'statements' | 'exams'> {
  draft: Draft;
  error?: string | undefined;
  onChange: (changes: Partial<Draft>) => void;
}

/** What is to be done: questions of some topics, the set of a link, or a mock exam. */
export function ContentFields({ draft, topics, statements, exams, error, onChange }: ContentFieldsProps) {
  const { from, set } = draft;
  return (
    <div className="space-y-6">
      <ToggleGroup
        takes="one"
        legend="What is to be done"
        options={[
          { value: 'topics', label: 'Topics' },
          { value: 'link', label: 'A set of your own' },
          { value: 'mock', label: 'A mock exam' },
        ]}
        value={from}
        onChange={(chosen) => onChange({ from: chosen })}
      />
      {from === 'topics' && (
        <SetContents
          topics={topics}
          statements={statements}
          set={set}
          onChange={(changes) => onChange({ set: { ...set, ...changes } })}
        />
      )}
      {from === 'link' && (
        <Field
          label="Link of the set"
          hint={
            <>
              Make the set under{' '}
              <a href="/practice/new" target="_blank" rel="noreferrer" className="link">
                Ways to practise
              </a>{' '}
              and copy its link here. What it names is asked of everybody, whatever each has met; a time limit is left
              out.
            </>
          }
          error={error}
        >
          {(control) => (
            <Input {...control} value={draft.link} onChange={(event) => onChange({ link: event.target.value })} />
          )}
        </Field>
      )}
      {from === 'mock' ? (
        <Field
          label="Form of exam"
          hint={
            <>
              It is sat in one go, by the clock. Only one exam goes on at a time.
              {exams.some(({ isLacking }) => isLacking) && (
                <>
                  {' '}
                  What the bank lacks for the others stands under{' '}
                  <a href="/mock" target="_blank" rel="noreferrer" className="link">
                    Mock exams
                  </a>
                  .
                </>
              )}
            </>
          }
          error={error}
        >
          {(control) => (
            <Select
              {...control}
              value={draft.blueprint}
              onChange={(event) => onChange({ blueprint: event.target.value })}
            >
              {exams.map(({ id, title, isLacking }) => (
                <option key={id} value={id} disabled={isLacking}>
                  {isLacking ? `${title}: not yet` : title}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : (
        <Field
          label="Questions"
          hint="Where the set holds fewer, all of it is asked."
          error={from === 'topics' ? error : undefined}
        >
          {(control) => (
            <NumberInput
              {...control}
              value={draft.questions}
              most={500}
              onChange={(questions) => onChange({ questions })}
            />
          )}
        </Field>
      )}
    </div>
  );
}
