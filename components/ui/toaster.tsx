'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { listenForToasts, type ToastMessage } from './show-toast';

const ToastStack = lazy(async () => ({ default: (await import('./toast-stack')).ToastStack }));

/** Where messages of `showToast` appear: once in the layout. What draws them comes with the first one. */
export function Toaster() {
  const [messages, setMessages] = useState<ToastMessage[]>([]);
  useEffect(() => listenForToasts((message) => setMessages((before) => [...before, message])), []);
  if (messages.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <ToastStack messages={messages} />
    </Suspense>
  );
}
