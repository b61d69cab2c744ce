import type { PastMock } from '@/domain/exam/exchange';
import type { Insights } from '@/domain/progress/insights';
import { CalendarSection } from './calendar-section';
import { CalibrationSection } from './calibration-section';
import { chooseSteps } from './choose-steps';
import { ConfidenceSection } from './confidence-section';
import { ConfusionSection } from './confusion-section';
import { Figures } from './figures';
import { MasterySection } from './mastery-section';
import { MemorisationSection } from './memorisation-section';
import { MinutesAheadSection } from './minutes-ahead-section';
import { MissReasons } from './miss-reasons';
import { MockSection } from './mock-section';
import { NextSteps } from './next-steps';
import { NotYet } from './not-yet';
import { ProgressMenu } from './progress-menu';
import { RetentionNote } from './retention-note';
import { ScoreSection } from './score-section';
import { Section } from './section';
import { TimeByForm } from './time-by-form';

/** All that the log says of a learner who has answered something, in the order of a candidate's questions: shall I pass, what do I lack, can I trust it. */
export function ProgressView({ insights, mocks }: { insights: Insights; mocks: readonly PastMock[] }) {
  const { prediction, answers, mastery, confusions, memorisation, confidence, calibration } = insights;
  const { retention, ahead, calendar, times, missReasons, leeches } = insights;
  const topics = new Map(mastery.topics.map(({ id, title }) => [id, title]));
  const steps = chooseSteps(insights, mocks.length);
  return (
    <>
      <ProgressMenu without={steps.length === 0 ? ['next'] : []} />
      {prediction === null ? (
        <Section id="score" title="Would you pass?">
          <NotYet>
            No score can be predicted yet: none of your answers is to a question of an exam that this bank can fill.
          </NotYet>
        </Section>
      ) : (
        <ScoreSection prediction={prediction} answers={answers} />
      )}
      <NextSteps steps={steps} />
      <Figures insights={insights} />
      <MockSection past={mocks} />
      <MasterySection insights={insights} />
      <ConfusionSection confusions={confusions} topics={topics} />
      <ConfidenceSection confidence={confidence} />
      <div className="grid grid-cols-1 gap-x-14 gap-y-14 lg:grid-cols-2">
        <MemorisationSection memorisation={memorisation} />
        <MissReasons missReasons={missReasons} leeches={leeches} />
      </div>
      <div className="grid grid-cols-1 gap-x-14 gap-y-14 lg:grid-cols-2">
        <CalibrationSection calibration={calibration} />
        <div className="space-y-14">
          <RetentionNote retention={retention} />
          <MinutesAheadSection ahead={ahead} />
        </div>
      </div>
      <CalendarSection calendar={calendar} />
      <TimeByForm times={times} />
    </>
  );
}
