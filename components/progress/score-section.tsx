import { ChartFigure } from '@/components/chart/chart-figure';
import { DataTable } from '@/components/chart/data-table';
import { RangeChart } from '@/components/chart/range-chart';
import { Disclosure } from '@/components/ui/disclosure';
import type { Prediction } from '@/domain/progress/insights';
import { Section } from './section';
import {
  scoresOf,
  type ToldScore,
  tellChance,
  tellFew,
  tellForm,
  tellGround,
  tellPoints,
  tellRange,
  tellVerdict,
} from './tell-score';

/** Whether the learner would pass, today and on the day, with all the doubt that there is. */
export function ScoreSection({ prediction, answers }: { prediction: Prediction; answers: number }) {
  const { now, pass } = prediction;
  const scores = scoresOf(prediction);
  const few = tellFew(answers);
  return (
    <Section id="score" title="Would you pass?">
      <div className="grid grid-cols-1 gap-x-14 gap-y-8 lg:grid-cols-2">
        <div className="space-y-4">
          <p className="text-lg font-semibold">{tellVerdict(prediction)}</p>
          <p>
            Were the exam today: about <strong className="font-semibold tabular-nums">{tellPoints(now.score)}</strong>,
            in nine cases of ten <span className="tabular-nums">{tellRange(now)}</span>. A pass takes {pass}; reaching
            it today is {tellChance(now.passChance)}.
          </p>
          <ExamDay prediction={prediction} />
          <p className="border-l-4 border-marker py-1 pl-4 text-sm">{tellForm(prediction)}</p>
          {few !== null && <p className="text-sm text-quiet">{few}</p>}
          <div className="text-sm">
            <Disclosure summary="How this is reckoned, and what it cannot know">
              <Method prediction={prediction} answers={answers} />
            </Disclosure>
          </div>
        </div>
        <ChartFigure
          caption="On AWS’s scale: the dot is the estimate, the bar holds nine cases of ten, the dashed line is the pass mark."
          table={
            <DataTable<ToldScore>
              caption="Predicted scores"
              columns={[
                { name: 'When', of: ({ name }) => name },
                { name: 'Score', of: ({ score }) => tellPoints(score), isNumber: true },
                { name: 'Nine of ten', of: tellRange, isNumber: true },
                { name: 'Pass', of: ({ passChance }) => `${Math.round(passChance * 100)} in 100`, isNumber: true },
              ]}
              rows={scores}
              keyOf={({ name }) => name}
            />
          }
        >
          <RangeChart
            ranges={scores.map(({ name, score, low, high }) => ({ name, value: score, low, high }))}
            {...{ least: 100, most: 1000, mark: { at: pass, name: 'Pass' } }}
          />
        </ChartFigure>
      </div>
    </Section>
  );
}

function ExamDay({ prediction: { exam } }: { prediction: Prediction }) {
  if (exam === null) {
    return (
      <p>
        <a href="/plan" className="link">
          Set the date of your exam
        </a>
        , and its score on that day stands here too.
      </p>
    );
  }
  const { days, planned, idle } = exam;
  const when = days === 1 ? 'Tomorrow, on the day' : `In ${days} days, on the day`;
  return (
    <p>
      {when}:{' '}
      {planned !== null && (
        <>
          about <strong className="font-semibold tabular-nums">{tellPoints(planned.score)}</strong> (
          {tellRange(planned)}) if you go on with{' '}
          <a href="/plan" className="link">
            your plan
          </a>{' '}
          as so far, and{' '}
        </>
      )}
      about <span className="tabular-nums">{tellPoints(idle.score)}</span> ({tellRange(idle)}) if you stop today.
    </p>
  );
}

function Method({ prediction, answers }: { prediction: Prediction; answers: number }) {
  const { shift, scored } = prediction;
  return (
    <ul className="list-disc space-y-1.5 pl-4 text-quiet">
      <li>{tellGround(prediction, answers)}</li>
      <li>
        Each rule you have met is right with the chance that you still recall it, or else guess it; task statements
        count by their shares.
      </li>
      <li>
        {shift.answers === 0
          ? 'None of your answers after a night has been held against what was expected of it yet.'
          : `Your own ${shift.answers} answers after a night or more moved all chances ${Math.abs(shift.shift) < 0.05 ? 'hardly at all' : shift.shift > 0 ? 'up: you do better than expected' : 'down: you do worse than expected'}.`}
      </li>
      <li>
        The range holds the luck of {scored} questions, how little your answers fix, and doubt whether memory fades as
        the model says, more so the further ahead.
      </li>
      <li>
        AWS publishes neither its questions nor its scale. The scale here is an estimate, and the questions are those of
        this bank: how far the real ones differ, nobody here knows.
      </li>
    </ul>
  );
}
