'use client';

import { type ReactNode, useId, useRef, useState } from 'react';
import { Button, type ButtonProps } from '@/components/ui/button';
import { RefusalLine } from './refusal-line';
import { useSend } from './use-send';

export interface ConfirmButtonProps {
  label: ReactNode;
  /** Read in place of the label, where several buttons have the same one. */
  name?: string;
  title: string;
  /** What it entails. */
  children: ReactNode;
  action: string;
  request: { method: 'POST' | 'DELETE'; path: string; body?: object };
  /** Why it was not done, where the server took the request and says so in what it tells. */
  problemIn?: (told: unknown) => string | null;
  /** Where to go when it is done; else the page is read anew. */
  then?: string;
  variant?: ButtonProps['variant'];
  size?: ButtonProps['size'];
}

/** A button for what cannot be taken back: it asks once more, and says what it entails. */
export function ConfirmButton({
  label,
  name,
  title,
  children,
  action,
  request,
  problemIn = () => null,
  then,
  variant,
  size,
}: ConfirmButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { ask, isSending, refusal } = useSend();
  const [problem, setProblem] = useState<string | null>(null);
  const go = () =>
    ask(request.method, request.path, request.body ?? {}, (told) => {
      const found = problemIn(told);
      setProblem(found);
      if (found !== null) return;
      if (then === undefined) window.location.reload();
      else window.location.assign(then);
    });
  return (
    <>
      <Button
        {...(variant && { variant })}
        {...(size && { size })}
        {...(name !== undefined && { 'aria-label': name })}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-told`}
        className="overlay m-auto w-[min(30rem,calc(100vw-2rem))] space-y-4 p-6 text-left whitespace-normal backdrop:bg-veil not-open:hidden"
      >
        <h2 id={`${id}-title`} className="font-serif text-xl font-semibold">
          {title}
        </h2>
        <div id={`${id}-told`} className="space-y-3 text-base font-normal">
          {children}
        </div>
        <RefusalLine text={refusal?.message ?? problem} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={() => dialog.current?.close()}>Cancel</Button>
          <Button variant="danger" aria-disabled={isSending} onClick={go}>
            {action}
          </Button>
        </div>
      </dialog>
    </>
  );
}
