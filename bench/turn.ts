import type { Page } from '@playwright/test';
import { openBrowser } from './browser';
import { startServer } from './server';
import { printTable, quantile } from './table';

const QUESTIONS = 40;
/** The first ones warm up the server and the page. */
const WARM = 5;

/**
 * What a reader waits for: from the key that answers to the verdict's heading in a painted frame, and from the key that goes on to the
 * next question in a painted frame. The floor is a request to the server's health from the same page, and one frame. Layout shifts that
 * no press caused are summed as browsers do: what moves within half a second of a press was asked for.
 */
export async function benchTurn(): Promise<void> {
  const server = await startServer();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    // The compiler names functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watchShifts);
    await page.goto(`${server.origin}/practice`);
    const verdicts: number[] = [];
    const questions: number[] = [];
    const floors: number[] = [];
    for (let at = 0; at < QUESTIONS; at++) {
      await page.getByRole('region', { name: 'Question' }).waitFor();
      const floor = await page.evaluate(timeFloor);
      const verdict = await press(page, 'I don’t know', 'verdict-heading');
      const question = await press(page, /^Next question/, 'question-heading');
      if (question === null) break;
      if (at < WARM) continue;
      floors.push(floor);
      verdicts.push(verdict ?? Number.NaN);
      questions.push(question);
    }
    const shift = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
    print(floors, verdicts, questions);
    console.log(`\nLayout shift over the whole session: ${shift.toFixed(4)}`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Presses a button as a hand does, and times from the press until the element is there and a frame was painted; null when there is no such button. */
async function press(page: Page, name: string | RegExp, id: string): Promise<number | null> {
  const button = page.getByRole('button', { name });
  if ((await button.count()) === 0) return null;
  const timed = await button.evaluateHandle((element, wanted) => {
    const before = document.getElementById(wanted);
    const time = new Promise<number>((resolve) => {
      const look = (began: number) => {
        const found = document.getElementById(wanted);
        if (found === null || found === before) requestAnimationFrame(() => look(began));
        else requestAnimationFrame(() => resolve(performance.now() - began));
      };
      element.addEventListener('click', ({ timeStamp }) => look(timeStamp), { capture: true, once: true });
    });
    return { time };
  }, id);
  await button.click();
  return timed.evaluate(({ time }) => time);
}

async function timeFloor(): Promise<number> {
  const began = performance.now();
  await fetch('/api/health').then((response) => response.text());
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - began;
}

function watchShifts(): void {
  const target = window as unknown as { shifted: number };
  target.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) target.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function print(floors: number[], verdicts: number[], questions: number[]): void {
  const row = (name: string, times: number[]) => [
    name,
    times.length,
    ...[0.5, 0.75, 0.95].map((q) => quantile(times, q).toFixed(0)),
  ];
  printTable([
    ['what', 'times', 'p50 ms', 'p75 ms', 'p95 ms'],
    row('floor: a request and a frame', floors),
    row('answer to verdict', verdicts),
    row('next question', questions),
  ]);
}
