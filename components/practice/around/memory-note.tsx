import type { Judged } from '@/domain/session/exchange';
import { describeRecall, percent } from './describe-recall';
import { recallHeight, recallPath } from './recall-curve';

const top = 14;
const bottom = 62;
const now = 78;

/** When the rule returns and why: what was expected of the memory, in a sentence and a small drawing. */
export function MemoryNote({ judged: { memory, correct, dueAt } }: { judged: Judged }) {
  const { before, atDue } = memory;
  // A little room below the lowest point: what happens near certain recall is what there is to see.
  const floor = Math.max(0, Math.min(before ?? atDue, atDue, 0.97) - 0.06);
  const past = { left: 4, right: now, top, bottom, floor };
  const future = { left: now, right: 226, top, bottom, floor };
  const height = recallHeight(atDue, future);
  return (
    <section>
      <h3 className="label">When it returns</h3>
      <p className="mt-1">{describeRecall(memory, correct, dueAt, Date.now())}</p>
      <svg
        viewBox="0 0 264 88"
        aria-hidden="true"
        className="mt-2 w-full max-w-66 font-sans text-[0.6875rem]"
        fill="none"
      >
        <path d={`M4 ${height}H226`} className="stroke-line" strokeDasharray="3 3" />
        {before !== null && (
          <>
            <path d={recallPath(before, past)} className="stroke-edge" strokeWidth="1.5" />
            <path d={`M${now} ${recallHeight(before, past)}V${top}`} className="stroke-accent" strokeDasharray="2 2" />
            <text x={now - 6} y={recallHeight(before, past) + 12} textAnchor="end" className="fill-quiet">
              {percent(before)}
            </text>
          </>
        )}
        <path d={recallPath(atDue, future)} className="stroke-accent" strokeWidth="2" />
        <circle cx={now} cy={top} r="3" className="fill-accent" />
        <circle cx="226" cy={height} r="3" className="fill-paper stroke-accent" strokeWidth="1.5" />
        <text x="232" y={height + 4} className="fill-quiet">
          {percent(atDue)}
        </text>
        <text x={now} y="84" textAnchor="middle" className="fill-quiet">
          now
        </text>
        <text x="226" y="84" textAnchor="middle" className="fill-quiet">
          due
        </text>
      </svg>
    </section>
  );
}
