import { askPacked, askPackedAtOnce, comeBack, deliverPacked, keepForLater } from '@/components/offline/away';
import { NOBODY_KNOWN } from '@/components/offline/nobody-known';
import { queueAtHand } from '@/components/offline/queue-at-hand';
import { refreshWhenIdle } from '@/components/offline/refresh-when-idle';
import { changeStatus } from '@/components/offline/status';
import { forgetRun, readRun } from '@/components/sets/run-memo';
import { takeFirstTurn } from './first-turn';
import { NO_LONGER_KNOWN, type Opening, openSession, STRANGER } from './open-session';
import { forgetUnsent, keepUnsent } from './outbox';
import { sendAnswers } from './practice-client';
import type { Given, PracticeEvent } from './practice-state';
import { describeRequest } from './request-context';
import type { Scope } from './scope';
import { lastingStore, tabStore } from './text-store';
import { isReturning, readTold } from './told-memo';

type Send = (event: PracticeEvent) => void;

export interface Visitor {
  /** The server has met this browser before. */
  isKnown: boolean;
  /** Names the question that the page shows already. */
  first: string | undefined;
}

export async function load(scope: Scope, { isKnown, first }: Visitor, isEntry: boolean, send: Send): Promise<void> {
  const kept = isEntry && isReturning() ? readTold(tabStore, scope.name) : null;
  if (kept) return send({ type: 'judge', told: kept });
  if (isEntry && !isReturning()) forgetRun(tabStore);
  const since = scope.attempt?.since ?? readRun(tabStore, scope.name)?.since;
  const request = describeRequest(scope, since);
  const open = () => openSession(lastingStore, request, { verdict: scope.set?.verdict, first });
  const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const tools = { locks: navigator.locks, store: lastingStore, now: () => Date.now(), sleep };
  const packed = await askPackedAtOnce(scope);
  if (packed !== null) return send(packed);
  const reply = await (isKnown ? open() : takeFirstTurn(open, tools));
  if (reply.status === 'unreachable' && reply.tooMany)
    return send({ type: 'lose', survivesClosing: true, waitMs: reply.tooMany.waitMs });
  if (reply.status === 'unreachable') return send((await askPacked(scope)) ?? { type: 'lose', survivesClosing: true });
  if (reply.status === 'refused') return send({ type: 'refuse', message: reply.message });
  comeBack();
  changeStatus({ lastSyncedAt: Date.now(), isFull: false });
  const ofRun = reply.body.kept.filter(({ asked }) => asked.run?.since === since);
  tellOpening({ ...reply.body, kept: ofRun }, send);
}

function tellOpening({ sent, told, kept, refusals, next }: Opening, send: Send): void {
  for (const given of kept) send({ type: 'keep', given, next: null });
  for (const given of told.slice(0, -1)) send({ type: 'count', given, judged: given.judged });
  const last = told.at(-1);
  const delivered =
    sent > 0 &&
    (sent === 1
      ? 'Your last answer had not reached the server. It was sent just now.'
      : `${sent} answers had not reached the server. They were sent just now.`);
  const notice = [delivered, ...refusals].filter(Boolean).join(' ') || null;
  if (last) send({ type: 'judge', told: { ...last, upcoming: next }, notice });
  else if (next) send({ type: 'next', next, notice });
}

export async function deliver(scope: Scope, given: Given, send: Send, tell: (issued: string) => void): Promise<void> {
  const packed = await deliverPacked(given);
  if (packed !== null) {
    tell(given.answer.issued);
    return send(packed);
  }
  const survivesClosing = keepUnsent(lastingStore, given);
  const reply = await sendAnswers({
    ...describeRequest(scope, given.asked.run?.since),
    ...(scope.set?.verdict && { verdict: scope.set.verdict }),
    ...{ answers: [given.answer], next: true },
  });
  if (reply.status === 'unreachable' && reply.tooMany)
    return send({ type: 'lose', survivesClosing, waitMs: reply.tooMany.waitMs });
  if (reply.status === 'unreachable') {
    const onward = await keepForLater(scope, given);
    if (onward !== null) tell(given.answer.issued);
    return send(onward ?? { type: 'lose', survivesClosing });
  }
  if (reply.status === 'refused' && reply.code === STRANGER) {
    await queueAtHand
      .hold([given], NOBODY_KNOWN)
      .then((isKept) => isKept && forgetUnsent(lastingStore, given.answer.id));
    return send({ type: 'load', notice: NO_LONGER_KNOWN });
  }
  if (reply.status === 'refused') return send({ type: 'refuse', message: reply.message });
  const [result] = reply.body.results;
  if (!result) return send({ type: 'lose', survivesClosing });
  forgetUnsent(lastingStore, given.answer.id);
  changeStatus({ lastSyncedAt: Date.now() });
  refreshWhenIdle();
  tell(given.answer.issued);
  const upcoming = reply.body.next ?? null;
  if ('correct' in result) return send({ type: 'judge', told: { ...given, judged: result, upcoming } });
  if (result.status === 'kept') return send({ type: 'keep', given, next: upcoming });
  const notice = result.message;
  if (upcoming) send({ type: 'next', next: upcoming, notice });
  else send({ type: 'load', notice });
}
