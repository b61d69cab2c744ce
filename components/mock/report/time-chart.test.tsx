import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { ReportedQuestion } from '@/domain/exam/report';
import { TimeChart } from './time-chart';

it('draws each bar by shares of the width, and its words as large as they are on any page', () => {
  const questions = [30_000, 60_000].map(
    (spentMs, at) => ({ position: at + 1, spentMs, verdict: 'right' }) as ReportedQuestion,
  );
  const html = renderToStaticMarkup(<TimeChart report={{ questions, minutes: 2, tookMs: 90_000 }} />);
  expect(html).not.toContain('viewBox');
  expect(html.match(/<rect [^>]*>/g)).toMatchInlineSnapshot(`
    [
      "<rect x="6.000%" y="62.17391304347826" width="38.000%" height="47.82608695652174" class="fill-accent stroke-accent">",
      "<rect x="56.000%" y="14.347826086956516" width="38.000%" height="95.65217391304348" class="fill-accent stroke-accent">",
    ]
  `);
});
