import { expect, it } from 'vitest';
import { listenForToasts, showToast, type ToastMessage } from './show-toast';

it('keeps what is said before anybody listens, and after', () => {
  const heard: ToastMessage[] = [];
  showToast({ text: 'early' });
  const stop = listenForToasts((message) => heard.push(message));
  showToast({ text: 'now' });
  stop();
  showToast({ text: 'between two pages' });
  const stopAgain = listenForToasts((message) => heard.push(message));
  stopAgain();
  expect(heard.map(({ text }) => text)).toEqual(['early', 'now', 'between two pages']);
});
