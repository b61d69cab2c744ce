'use client';

import { lazy, Suspense, useState } from 'react';
import { describeFailure, saveMissReason } from '@/components/practice/around/around-client';
import { ReportIcon } from '@/components/ui/icons';
import { showToast } from '@/components/ui/show-toast';
import { ToggleGroup } from '@/components/ui/toggle-group';
import type { ReportedMiss } from '@/domain/exam/report';
import type { MissReason } from '@/domain/session/around';

const ReportDialog = lazy(async () => ({
  default: (await import('@/components/practice/around/report-dialog')).ReportDialog,
}));

const reasons: { value: MissReason; label: string }[] = [
  { value: 'clue', label: 'Missed the clue' },
  { value: 'rule', label: 'Saw the clue, took the wrong rule' },
  { value: 'option', label: 'Did not know the option' },
  { value: 'slip', label: 'A slip' },
];

/** What a learner has to say of a miss, as in practice: why it was one, or that the question is wrong. Without keys, for there are many. */
export function MissNotes({ miss }: { miss: ReportedMiss }) {
  return (
    <div className="max-w-read space-y-1 print:hidden [@media(scripting:none)]:hidden">
      <WhyMissed miss={miss} />
      <Report miss={miss} />
    </div>
  );
}

function WhyMissed({ miss: { id, reason } }: { miss: ReportedMiss }) {
  const [said, setSaid] = useState<MissReason | ''>(reason ?? '');
  const [isNoted, setIsNoted] = useState(false);
  const say = async (value: MissReason | '') => {
    if (value === '') return;
    const before = said;
    setSaid(value);
    const reply = await saveMissReason(id, value);
    setIsNoted(reply.status === 'ok');
    if (reply.status === 'ok') return;
    setSaid(before);
    showToast({ text: describeFailure(reply), tone: 'bad' });
  };
  return (
    <div>
      <ToggleGroup<MissReason | ''>
        takes="one"
        legend="Why was it missed?"
        value={said}
        options={reasons}
        onChange={(value) => void say(value)}
      />
      <p role="status" className="min-h-5 pt-1 text-xs text-quiet">
        {isNoted && 'Noted.'}
      </p>
    </div>
  );
}

function Report({ miss: { id, isReported } }: { miss: ReportedMiss }) {
  const [stage, setStage] = useState<'closed' | 'never opened' | 'open'>('never opened');
  const [isSent, setIsSent] = useState(false);
  return (
    <>
      <div className="flex min-h-11 items-center text-sm text-quiet">
        {isReported || isSent ? (
          <p className="flex items-center gap-2">
            <ReportIcon />
            You reported this question. Thank you.
          </p>
        ) : (
          <button
            type="button"
            className="flex min-h-11 items-center gap-2 underline-offset-4 hover:underline"
            onClick={() => setStage('open')}
          >
            <ReportIcon />
            Report this question
          </button>
        )}
      </div>
      {stage !== 'never opened' && (
        <Suspense fallback={null}>
          <ReportDialog
            answer={id}
            isOpen={stage === 'open'}
            onClose={() => setStage('closed')}
            onSent={() => setIsSent(true)}
          />
        </Suspense>
      )}
    </>
  );
}
