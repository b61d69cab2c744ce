import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { AssignmentState } from '@/domain/session/assignment';

const looks: Record<AssignmentState, { name: string; tone: BadgeTone }> = {
  coming: { name: 'Coming', tone: 'plain' },
  open: { name: 'Open', tone: 'accent' },
  'due soon': { name: 'Due soon', tone: 'marker' },
  overdue: { name: 'Overdue', tone: 'bad' },
  done: { name: 'Done', tone: 'good' },
};

/** How an assignment stands, in a word. */
export function StateChip({ state, isWithdrawn = false }: { state: AssignmentState; isWithdrawn?: boolean }) {
  if (isWithdrawn) return <Badge>Withdrawn</Badge>;
  return <Badge tone={looks[state].tone}>{looks[state].name}</Badge>;
}
