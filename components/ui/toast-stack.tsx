'use client';

import { Toast } from '@base-ui/react/toast';
import { useEffect, useRef } from 'react';
import { IconButton } from './icon-button';
import { CloseIcon } from './icons';
import type { ToastMessage } from './show-toast';

const manager = Toast.createToastManager();
const readMs = 6000;
/** With something to press: WCAG asks for time enough. */
const pressMs = 12_000;

/** The messages on show, the newest in front. F6 leads to them, Esc and a swipe send them away. */
export function ToastStack({ messages }: { messages: ToastMessage[] }) {
  const shown = useRef(0);
  useEffect(() => {
    for (const { text, tone, action } of messages.slice(shown.current)) {
      const id = manager.add({
        title: text,
        type: tone ?? 'plain',
        priority: tone === 'bad' ? 'high' : 'low',
        timeout: action ? pressMs : readMs,
        ...(action && {
          actionProps: {
            children: action.label,
            onClick: () => {
              manager.close(id);
              action.onPress();
            },
          },
        }),
      });
    }
    shown.current = messages.length;
  }, [messages]);
  return (
    <Toast.Provider toastManager={manager} limit={2}>
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-4 bottom-[calc(5.5rem+env(safe-area-inset-bottom))] z-50 flex flex-col gap-2 sm:right-6 sm:bottom-6 sm:left-auto sm:w-96">
          <Shown />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Shown() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="overlay translate-x-(--toast-swipe-movement-x) translate-y-(--toast-swipe-movement-y) border-l-4 data-limited:hidden data-[type=bad]:border-l-bad data-[type=plain]:border-l-accent"
    >
      <Toast.Content className="flex items-center gap-3 py-1.5 pr-1.5 pl-4 text-sm">
        <Toast.Title render={<p />} className="min-w-0 flex-1 py-1.5" />
        <Toast.Action className="button button-ghost button-sm font-semibold text-accent" />
        <Toast.Close render={<IconButton name="Dismiss" icon={<CloseIcon className="size-4" />} size="sm" />} />
      </Toast.Content>
    </Toast.Root>
  ));
}
