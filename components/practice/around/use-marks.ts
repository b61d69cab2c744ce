import { useCallback, useEffect, useRef, useState } from 'react';
import { showToast } from '@/components/ui/show-toast';
import type { Marks, MarksRequest } from '@/domain/session/around';
import type { NextQuestion } from '@/domain/session/exchange';
import { describeFailure, saveMarks } from './around-client';

type Change = Omit<MarksRequest, 'issued' | 'note'>;

export interface MarksInHand {
  marks: Marks;
  toggleFlag(): void;
  toggleSuspended(): void;
  toggleBuried(): void;
  /** Takes what the server knows of the marks of the question handed out under this name. */
  learn(issued: string, marks: Marks): void;
}

const none: Marks = { flagged: false, suspended: false, buriedUntil: null, note: '' };

/** The marks of the question on show. A change shows at once, and is taken back with a word when it could not be kept. */
export function useMarks(asked: NextQuestion | null, onPutAway: (issued: string) => void): MarksInHand {
  const issued = asked?.issued ?? '';
  const [known, setKnown] = useState({ issued: '', marks: none });
  const marks = known.issued === issued ? known.marks : { ...none, flagged: asked?.marks?.flagged ?? false };
  const onShow = useRef(issued);
  useEffect(() => {
    onShow.current = issued;
  }, [issued]);

  /** Of a question that is gone from the page nothing is shown, yet its marks may still be changed: by the way back in a message. */
  const learn = useCallback((of: string, next: Marks) => {
    if (onShow.current === of) setKnown({ issued: of, marks: next });
  }, []);
  const change = async (request: Change, shown: Partial<Marks>): Promise<boolean> => {
    learn(issued, { ...marks, ...shown });
    const reply = await saveMarks({ issued, ...request });
    learn(issued, reply.status === 'ok' ? reply.body : marks);
    if (reply.status !== 'ok') showToast({ text: describeFailure(reply), tone: 'bad' });
    return reply.status === 'ok';
  };
  const askAgain = async (request: Change, shown: Partial<Marks>) => {
    if (await change(request, shown)) showToast({ text: 'It is asked again.' });
  };
  const putAway = async (request: Change, shown: Partial<Marks>, text: string, back: () => void) => {
    if (!(await change(request, shown))) return;
    showToast({ text, action: { label: 'Undo', onPress: back } });
    onPutAway(issued);
  };
  const unsuspend = () => void askAgain({ suspended: false }, { suspended: false });
  const unbury = () => void askAgain({ bury: false }, { buriedUntil: null });

  return {
    marks,
    learn,
    toggleFlag: () => void change({ flagged: !marks.flagged }, { flagged: !marks.flagged }),
    toggleSuspended: () => {
      if (marks.suspended) unsuspend();
      else void putAway({ suspended: true }, { suspended: true }, 'Suspended: it is not asked any more.', unsuspend);
    },
    toggleBuried: () => {
      if (marks.buriedUntil !== null) unbury();
      else void putAway({ bury: true }, { buriedUntil: '' }, 'Put away until tomorrow.', unbury);
    },
  };
}
