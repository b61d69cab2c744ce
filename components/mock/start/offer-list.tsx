'use client';

import { useState } from 'react';
import { describeFailure } from '@/components/practice/around/around-client';
import { Switch } from '@/components/ui/switch';
import type { MockOffer } from '@/domain/exam/exchange';
import { startMock } from '../mock-client';
import { OfferCard } from './offer-card';

/** What AWS grants most often. */
const USUAL_EXTRA = 30;

export interface OfferListProps {
  offers: MockOffer[];
  /** What the learner's plan asks for. */
  extraMinutes: number;
  /** An exam is under way, and there is one at a time. */
  hasOpen: boolean;
}

/** The forms of exam, with the time they give; choosing one begins it. */
export function OfferList({ offers, extraMinutes, hasOpen }: OfferListProps) {
  const [isLonger, setIsLonger] = useState(extraMinutes > 0);
  const [starting, setStarting] = useState<string | null>(null);
  const [failure, setFailure] = useState('');
  const granted = extraMinutes > 0 ? extraMinutes : USUAL_EXTRA;
  const extra = isLonger ? granted : 0;
  const start = async (blueprint: string) => {
    if (starting !== null) return;
    setStarting(blueprint);
    setFailure('');
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const reply = await startMock({ blueprint, extraMinutes: extra, timeZone });
    if (reply.status === 'ok') return location.assign(`/mock/${reply.body.id}`);
    setStarting(null);
    setFailure(describeFailure(reply));
  };
  return (
    <div className="space-y-6">
      {!hasOpen && (
        <div className="max-w-read [@media(scripting:none)]:hidden">
          <Switch
            label={`${granted} minutes more`}
            hint={
              extraMinutes > 0
                ? 'As your plan says. It cannot be changed after the start.'
                : 'An accommodation that AWS grants on request, for one who sits the exam in a foreign language for instance. It cannot be changed after the start.'
            }
            isOn={isLonger}
            onChange={setIsLonger}
          />
        </div>
      )}
      <div role="alert" className="max-w-read empty:hidden">
        {failure && (
          <p className="rounded-md border border-line border-l-4 border-l-bad bg-surface px-4 py-3 text-sm">
            {failure}
          </p>
        )}
      </div>
      <ul className={`grid gap-6 ${columnsFor(offers.length)}`}>
        {startableFirst(offers).map((offer) => (
          <li key={offer.blueprint}>
            <OfferCard
              offer={offer}
              extraMinutes={extra}
              isStarting={starting === offer.blueprint}
              onStart={hasOpen ? null : () => void start(offer.blueprint)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** So many columns on a wide page that no card stands alone in its row. */
function columnsFor(cards: number): string {
  if (cards === 1) return 'max-w-read';
  return cards % 3 === 0 ? 'lg:grid-cols-3' : 'lg:grid-cols-2';
}

function startableFirst(offers: MockOffer[]): MockOffer[] {
  return [...offers.filter(({ refusal }) => refusal === null), ...offers.filter(({ refusal }) => refusal !== null)];
}
