import { useRef } from 'react';
import { confidenceKeys, dontKnowKey } from './choice-keys';
import { useKeys } from './use-keys';

const rows: { keys: string[]; does: string }[] = [
  { keys: ['1–9', 'A–J'], does: 'Choose an option or add a step, or take it back' },
  { keys: ['↑', '↓'], does: 'Move the step that has the focus' },
  ...confidenceKeys.map(({ key, label }) => ({ keys: [key], does: `Submit as: ${label.toLowerCase()}` })),
  { keys: [dontKnowKey], does: 'I don’t know' },
  { keys: ['Enter'], does: 'Submit as: fairly sure; then go on' },
  { keys: ['?'], does: 'Show these keys' },
  { keys: ['Esc'], does: 'Close them' },
];

/** The list of keys: `?` opens it, Esc closes it. */
export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useKeys((key) => {
    if (key !== '?') return false;
    dialog.current?.showModal();
    return true;
  });
  return (
    <>
      <button
        type="button"
        onClick={() => dialog.current?.showModal()}
        className="link hidden min-h-11 items-center gap-1.5 text-xs no-underline hover:underline md:[@media(hover:hover)]:inline-flex"
      >
        Keys
        <span aria-hidden="true" className="key font-normal">
          ?
        </span>
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="keys-heading"
        className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-6 text-ink backdrop:bg-black/45"
      >
        <h2 id="keys-heading" className="font-serif text-xl font-semibold">
          Keys
        </h2>
        <table className="mt-3 w-full text-sm">
          <thead className="sr-only">
            <tr>
              <th scope="col">Key</th>
              <th scope="col">What it does</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map(({ keys, does }) => (
              <tr key={does}>
                <th scope="row" className="w-32 py-2 text-left font-normal whitespace-nowrap">
                  {keys.map((key) => (
                    <kbd key={key} className="key mr-1.5">
                      {key}
                    </kbd>
                  ))}
                </th>
                <td className="py-2">{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <form method="dialog" className="mt-5 text-right">
          <button type="submit" className="action-quiet">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
