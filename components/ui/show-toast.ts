export interface ToastMessage {
  text: string;
  /** `bad`: something did not work; it is read at once. */
  tone?: 'plain' | 'bad';
  /** The one thing to do about it, such as taking it back. */
  action?: { label: string; onPress: () => void };
}

type Listener = (message: ToastMessage) => void;

let listener: Listener | null = null;
const early: ToastMessage[] = [];

/** Tells the reader in passing that something happened: shown for some seconds at the foot of the page, and read aloud politely. */
export function showToast(message: ToastMessage): void {
  if (listener) listener(message);
  else early.push(message);
}

/** Hands every message to the page's one Toaster; what came before it is not lost. Returns the way to stop. */
export function listenForToasts(next: Listener): () => void {
  listener = next;
  for (const message of early.splice(0)) next(message);
  return () => {
    listener = null;
  };
}
