import { Disclosure } from '@/components/ui/disclosure';
import type { MockOffer } from '@/domain/exam/exchange';

/** Why a form cannot be sat yet, and of what the bank has too little. */
export function LackTable({ refusal: { message, lacks } }: { refusal: NonNullable<MockOffer['refusal']> }) {
  return (
    <div className="space-y-2 rounded-md bg-sunken px-4 py-3 text-sm ring-1 ring-line ring-inset">
      <p>{message}</p>
      {lacks.length > 0 && (
        <Disclosure summary="What is missing">
          <table className="w-full">
            <caption className="sr-only">What the bank has too little of</caption>
            <thead>
              <tr className="border-b border-line text-left text-xs text-quiet">
                <th scope="col" className="py-1.5 font-medium">
                  Of
                </th>
                <th scope="col" className="py-1.5 text-right font-medium">
                  Needed
                </th>
                <th scope="col" className="py-1.5 pl-3 text-right font-medium">
                  There
                </th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {lacks.map(({ cell, wanted, has }) => (
                <tr key={cell}>
                  <th scope="row" className="py-1.5 text-left font-normal">
                    {cell}
                  </th>
                  <td className="py-1.5 text-right tabular-nums">{wanted}</td>
                  <td className="py-1.5 pl-3 text-right tabular-nums">{has}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
    </div>
  );
}
