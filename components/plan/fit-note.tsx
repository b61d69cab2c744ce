import { formatDate } from '@/components/text/format-day';
import type { PlanOutlook } from '@/domain/session/plan-outlook';

/** Whether the memory model is the learner's own, and what that was worth. */
export function FitNote({ fits, isFitted }: Pick<PlanOutlook, 'fits' | 'isFitted'>) {
  return (
    <section aria-labelledby="fit-heading" className="max-w-read space-y-3">
      <h2 id="fit-heading" className="font-serif text-xl font-semibold">
        Your memory, as it is modelled
      </h2>
      <p className="text-quiet">
        {isFitted
          ? 'When a rule comes back is reckoned with weights that were fitted to your own answers.'
          : 'When a rule comes back is reckoned with FSRS-6 and its published weights. From 1,000 answers on they are fitted to yours, and taken into use where that predicts your answers better.'}
      </p>
      {fits.length > 0 && (
        <table className="w-full max-w-lg text-sm">
          <caption className="sr-only">Fits of the memory model: the lower log loss predicts better</caption>
          <thead>
            <tr className="border-b border-line text-quiet">
              <th scope="col" className="py-2 text-left font-medium">
                Fitted on
              </th>
              {['Log loss', 'Before', 'In use'].map((name) => (
                <th key={name} scope="col" className="py-2 pl-3 text-right font-medium">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {fits.map(({ on, fittedTo, heldOut, logLoss, logLossBefore, kept }) => (
              <tr key={`${on} ${fittedTo}`}>
                <th scope="row" className="py-2 text-left font-normal">
                  {formatDate(on)}
                  <span className="block text-xs text-quiet">
                    {fittedTo} answers, tried on {heldOut} later ones
                  </span>
                </th>
                <td className="py-2 pl-3 text-right tabular-nums">{logLoss.toFixed(4)}</td>
                <td className="py-2 pl-3 text-right tabular-nums">{logLossBefore.toFixed(4)}</td>
                <td className="py-2 pl-3 text-right">{kept ? 'taken' : 'not taken'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
