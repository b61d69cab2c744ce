import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const usual = [15, 20, 30, 45, 60] as const;
const most = 600;

export interface MinutesFieldsProps {
  minutes: number[];
  error: string | undefined;
  onChange: (minutes: number[]) => void;
}

/** Minutes on each day of the week, Monday first: the same on all by one press, or each by itself. */
export function MinutesFields({ minutes, error, onChange }: MinutesFieldsProps) {
  const id = useId();
  const ofError = error === undefined ? {} : { 'aria-describedby': `${id}-error` };
  // Where each by itself could be kept, it is all of them together that cannot.
  const isAll = minutes.every(isPossible);
  const week = minutes.reduce((sum, each) => sum + each, 0);
  return (
    <fieldset className="space-y-3">
      <legend className="text-sm font-semibold">Minutes a day</legend>
      <div className="flex flex-wrap gap-1.5">
        {usual.map((each) => (
          <Button
            key={each}
            aria-pressed={minutes.every((other) => other === each)}
            aria-label={`${each} minutes on every day`}
            onClick={() => onChange(days.map(() => each))}
          >
            {each}
          </Button>
        ))}
      </div>
      <div className="grid grid-cols-4 gap-2 sm:grid-cols-7">
        {days.map((day, at) => (
          <label key={day} htmlFor={`${id}-${day}`} className="space-y-1 text-xs text-quiet">
            <span aria-hidden="true">{day.slice(0, 3)}</span>
            <Input
              id={`${id}-${day}`}
              aria-label={`Minutes on ${day}`}
              type="number"
              inputMode="numeric"
              min={0}
              max={most}
              step={1}
              {...ofError}
              aria-invalid={error !== undefined && (isAll || !isPossible(minutes[at] ?? 0)) ? true : undefined}
              value={String(minutes[at] ?? 0)}
              onChange={(event) =>
                onChange(minutes.map((each, other) => (other === at ? Number(event.target.value) : each)))
              }
              className="text-base text-ink tabular-nums max-sm:px-2"
            />
          </label>
        ))}
      </div>
      <p className="text-sm text-quiet">{sayWeek(week)} a week. A day with 0 is free.</p>
      <div aria-live="polite">
        {error !== undefined && (
          <p id={`${id}-error`} className="text-xs font-semibold text-bad">
            {error}
          </p>
        )}
      </div>
    </fieldset>
  );
}

const isPossible = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 0 && minutes <= most;

function sayWeek(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}
