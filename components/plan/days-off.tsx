import { useState } from 'react';
import { formatDate } from '@/components/text/format-day';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

interface DaysOffProps {
  dates: string[];
  today: string;
  error: string | undefined;
  onChange: (dates: string[]) => void;
}

/** Days without practice, one added at a time. */
export function DaysOff({ dates, today, error, onChange }: DaysOffProps) {
  const [date, setDate] = useState('');
  const add = () => {
    if (date !== '') onChange([...new Set([...dates, date])].sort());
    setDate('');
  };
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-end gap-2">
        <Field label="A day off" error={error}>
          {(control) => (
            <Input
              {...control}
              type="date"
              min={today}
              value={date}
              onChange={(event) => setDate(event.target.value)}
            />
          )}
        </Field>
        <Button onClick={add}>Add</Button>
      </div>
      <ul className="flex flex-wrap gap-2" aria-label="Days off">
        {dates.map((each) => (
          <li key={each}>
            <Button size="sm" onClick={() => onChange(dates.filter((other) => other !== each))}>
              <span className="sr-only">Take back </span>
              {formatDate(each)}
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
