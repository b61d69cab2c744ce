'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ToggleGroup } from '@/components/ui/toggle-group';

export interface QuestionListProps {
  count: number;
  missed: number;
  /** The questions, each in a list item that says by `data-verdict` whether it was right. */
  children: ReactNode;
}

/** The questions of a report: all, or those that were missed. What is printed is what is listed, unfolded. */
export function QuestionList({ count, missed, children }: QuestionListProps) {
  const [shown, setShown] = useState<'all' | 'missed'>('all');
  const list = useRef<HTMLOListElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const unfold = (open: boolean) => {
    for (const folded of list.current?.querySelectorAll<HTMLDetailsElement>(':scope > li > details') ?? [])
      folded.open = open;
    setIsOpen(open);
  };
  useEffect(() => {
    const beforePrint = () => {
      for (const folded of list.current?.querySelectorAll('details') ?? []) folded.open = true;
    };
    window.addEventListener('beforeprint', beforePrint);
    return () => window.removeEventListener('beforeprint', beforePrint);
  }, []);
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden [@media(scripting:none)]:hidden">
        <ToggleGroup
          takes="one"
          legend="Which questions"
          isLegendHidden
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: `All ${count}` },
            { value: 'missed', label: `Missed ${missed}` },
          ]}
        />
        <Button onClick={() => unfold(!isOpen)}>{isOpen ? 'Fold all' : 'Unfold all'}</Button>
      </div>
      <ol
        ref={list}
        data-shown={shown}
        className="divide-y divide-line border-y border-line data-[shown=missed]:[&>[data-verdict=right]]:hidden"
      >
        {children}
      </ol>
    </div>
  );
}
