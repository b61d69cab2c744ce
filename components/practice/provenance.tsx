import type { QuestionKind } from '@/domain/question/question';
import type { Judged } from '@/domain/session/exchange';
import { MemoryNote } from './around/memory-note';
import { Backing, TodayNote } from './backing';
import { ConceptNotes } from './concept-notes';

/** When the rule returns, and where the answer comes from: proof or declaration, the pages read for it and when, and what is different today. */
export function Provenance({ judged, kind }: { judged: Judged; kind: QuestionKind }) {
  return (
    <div className="max-w-read space-y-5 text-sm [grid-area:provenance]">
      <TodayNote today={judged.today} />
      <MemoryNote judged={judged} />
      {judged.concepts && <ConceptNotes concepts={judged.concepts} />}
      <Backing backed={judged} kind={kind} />
    </div>
  );
}
