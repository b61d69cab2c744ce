import { CellSign, readSign } from '@/components/read/cell-sign';
import { InlineText } from '@/components/text/inline-text';
import type { ShownProof } from '@/domain/question/show-proof';

const standings = { right: 'Right', wrong: 'Wrong', withheld: 'Not shown' };

/** Which option meets which need, and so why the key is the key. */
export function ProofTable({ proof }: { proof: ShownProof }) {
  return (
    <div className="space-y-2">
      {proof.message && (
        <p className="text-sm">
          <strong className="text-bad">No proof.</strong> <bdi>{proof.message}</bdi>{' '}
          <span className="text-quiet">{proof.hint}</span>
        </p>
      )}
      <section aria-label="Proof" className="overflow-x-auto rounded-md border border-line">
        <table className="w-full text-left text-xs max-sm:wrap-anywhere">
          <thead className="bg-sunken align-bottom">
            <tr>
              <th scope="col" className="px-3 py-2">
                Option
              </th>
              {proof.needs.map((need) => (
                <th key={need} scope="col" className="px-2 py-2 sm:min-w-28 sm:px-3">
                  <InlineText text={need} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {proof.rows.map(({ id, text, standing, cells }) => (
              <tr key={id} className="border-t border-line align-top">
                <th scope="row" className="min-w-24 px-2 py-2 font-medium sm:px-3">
                  <InlineText text={text} />
                  <span className="block font-normal text-quiet">{standings[standing]}</span>
                </th>
                {cells.map((cell, index) => (
                  <td key={proof.needs[index]} className="px-2 py-2 sm:px-3">
                    <CellSign cell={cell} />
                    <span className="sr-only">{readSign(cell)}</span>{' '}
                    <span className="text-quiet">
                      <InlineText text={cell.why ?? ''} />
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
