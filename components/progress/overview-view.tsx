import type { PastMock } from '@/domain/exam/exchange';
import type { Insights } from '@/domain/progress/insights';
import { chooseSteps } from './choose-steps';
import { CloserLooks } from './closer-looks';
import { DomainSection } from './domain-section';
import { MockSection } from './mock-section';
import { NextSteps } from './next-steps';
import { NotYet } from './not-yet';
import { ScoreSection } from './score-section';
import { Section } from './section';
import { tellPages } from './tell-pages';

/** Where a learner stands, in the order of a candidate's questions: shall I pass, what do I lack, where do I see more. */
export function OverviewView({ insights, mocks }: { insights: Insights; mocks: readonly PastMock[] }) {
  const { prediction, answers } = insights;
  return (
    <>
      {prediction === null ? (
        <Section id="score" title="Would you pass?">
          <NotYet>
            No score can be predicted yet: none of your answers is to a question of an exam that this bank can fill.
          </NotYet>
        </Section>
      ) : (
        <ScoreSection prediction={prediction} answers={answers} />
      )}
      <NextSteps steps={chooseSteps(insights, mocks.length)} />
      <div className="grid grid-cols-1 gap-x-14 gap-y-10 lg:grid-cols-2">
        <div className="space-y-10 sm:space-y-12">
          <DomainSection insights={insights} />
          <MockSection past={mocks} />
        </div>
        <CloserLooks pages={tellPages(insights)} />
      </div>
    </>
  );
}
