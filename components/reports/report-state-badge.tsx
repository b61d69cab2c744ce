import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { ReportState } from '@/domain/session/around';

const shown: Record<ReportState, { name: string; tone: BadgeTone }> = {
  open: { name: 'Open', tone: 'accent' },
  accepted: { name: 'Accepted', tone: 'good' },
  declined: { name: 'Declined', tone: 'plain' },
};

/** What became of a report, in a word. */
export function ReportStateBadge({ state }: { state: ReportState }) {
  const { name, tone } = shown[state];
  return <Badge tone={tone}>{name}</Badge>;
}
