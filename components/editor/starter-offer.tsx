import { Button } from '@/components/ui/button';
import { PLAIN_STARTER, TABLE_STARTER } from './starter';

/** Stands below an empty editor. */
export function StarterOffer({ onTake }: { onTake: (text: string) => void }) {
  return (
    <div className="space-y-2 text-sm text-quiet">
      <p>Begin with an example, and change it into yours:</p>
      <div className="flex flex-wrap gap-3">
        <Button size="sm" onClick={() => onTake(PLAIN_STARTER)}>
          Scenarios with their answers
        </Button>
        <Button size="sm" onClick={() => onTake(TABLE_STARTER)}>
          A decision table
        </Button>
      </div>
    </div>
  );
}
