'use client';

import { useKeyChanges } from './kept-keys';
import { listKeys } from './list-keys';
import { showKey } from './name-press';

/** All keys and what they do, as they are set on this device. */
export function KeysTable() {
  const changes = useKeyChanges();
  return (
    <div className="mt-3 gap-8 md:columns-2">
      {changes.isOff && <p className="pb-5 text-sm">Letters, digits and signs are switched off on this device.</p>}
      {listKeys(changes).map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <table key={title} className="mb-5 w-full break-inside-avoid text-sm">
              <caption className="label pb-1 text-left">{title}</caption>
              <thead className="sr-only">
                <tr>
                  <th scope="col">Key</th>
                  <th scope="col">What it does</th>
                </tr>
              </thead>
              <tbody className="divide-y divide-line border-y border-line">
                {rows.map(({ keys, does }) => (
                  <tr key={does}>
                    <th scope="row" className="w-36 py-1 text-left font-normal whitespace-nowrap">
                      {keys.map((key) => (
                        <kbd key={key} className="key mr-1.5">
                          {showKey(key)}
                        </kbd>
                      ))}
                    </th>
                    <td className="py-1">{does}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ),
      )}
      <p className="text-xs text-quiet">Esc closes this list.</p>
    </div>
  );
}
