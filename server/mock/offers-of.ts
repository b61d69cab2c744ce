import type { Bank } from '@/domain/bank/bank';
import { assemble } from '@/domain/exam/assemble/assemble';
import { tellLacks } from '@/domain/exam/assemble/find-lacks';
import { type Blueprint, EXAM_KINDS, sizeOf } from '@/domain/exam/blueprint';
import { blueprints, domainNames } from '@/domain/exam/blueprints';
import type { MockOffer } from '@/domain/exam/exchange';
import { ANSWERS_TO_SCORE } from '@/domain/exam/on-trial';
import type { Mocks } from './mocks';

/** Whether a bank can fill a blueprint does not change with who asks, and takes as long to find out as an exam to put together. */
const known = new WeakMap<Bank['items'], { onTrial: ReadonlySet<string>; offers: MockOffer[] }>();

const NONE: ReadonlySet<string> = new Set();

/** The forms of exam with what each holds, and what the bank lacks for those that it cannot fill. */
export async function offersOf({
  bank: { items },
  onTrial: readOnTrial,
}: Pick<Mocks, 'bank' | 'onTrial'>): Promise<MockOffer[]> {
  const onTrial = (await readOnTrial?.()) ?? NONE;
  const kept = known.get(items);
  if (kept?.onTrial.size === onTrial.size && [...onTrial].every((id) => kept.onTrial.has(id))) return kept.offers;
  const offers = blueprints.map((blueprint) => offerOf(blueprint, items, onTrial));
  known.set(items, { onTrial, offers });
  return offers;
}

const ON_TRIAL = `New and changed items of your group’s decks do not count until ${ANSWERS_TO_SCORE} people have answered them in practice.`;

function offerOf(blueprint: Blueprint, items: Bank['items'], onTrial: ReadonlySet<string>): MockOffer {
  const { id, title, about, minutes, domains, kinds, notes } = blueprint;
  const { all, scored } = sizeOf(blueprint);
  const made = assemble({ blueprint, items: items.values(), used: new Map(), seed: 0, onTrial });
  return {
    ...{ blueprint: id, title, about, questions: all, scored, minutes },
    domains: domains.map(({ domain, scored: own, pilots }) => ({
      ...{ domain, name: domainNames[domain] ?? '', questions: own + pilots },
    })),
    kinds: EXAM_KINDS.flatMap((kind) => (kinds[kind] === 0 ? [] : [{ kind, questions: kinds[kind] }])),
    notes: onTrial.size === 0 ? [...notes] : [...notes, ON_TRIAL],
    refusal: made.status === 'lacking' ? { message: tellLacks(made.lacks), lacks: made.lacks } : null,
  };
}
