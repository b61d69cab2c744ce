import { Button } from '@/components/ui/button';
import { STARTER } from './starter';

/** Stands below an empty editor. */
export function StarterOffer({ onTake }: { onTake: (text: string) => void }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-quiet">
      <Button size="sm" onClick={() => onTake(STARTER)}>
        Begin with an example
      </Button>
      Four scenarios with their answers, to be changed into yours.
    </p>
  );
}
