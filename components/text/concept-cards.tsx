'use client';

import {
  createContext,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type CardConcept, finderOf, type NameFinder } from './find-names';

const ConceptCard = lazy(async () => ({ default: (await import('./concept-card')).ConceptCard }));

/** Time for a hand that only passes by, and for one on its way from the name to the card. */
const openMs = 220;
const closeMs = 260;
/** A card that was closed gives the focus back to its name, which must not open it again. */
const quietMs = 400;

export interface Cards {
  find: NameFinder;
  /** The name whose card is open, by its element's id. */
  openId: string | null;
  /** Opens the card of a name: soon when pointed at, at once otherwise; `hold` puts the focus into it. */
  open: (concept: CardConcept, anchor: HTMLElement, how: 'soon' | 'now' | 'hold') => void;
  close: (how: 'soon' | 'now') => void;
}

export const CardsContext = createContext<Cards | null>(null);

interface Open {
  concept: CardConcept;
  anchorId: string;
  isHeld: boolean;
}

/**
 * Around texts whose AWS names have a card: what it is, when to take it. One card for all of them; it comes with the first name that is pointed
 * at, focused or tapped. Not around a question that is still to be answered.
 */
export function ConceptCards({ concepts, children }: { concepts: readonly CardConcept[]; children: ReactNode }) {
  const [shown, setShown] = useState<Open | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const anchor: RefObject<HTMLElement | null> = useRef(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const quietUntil = useRef(0);
  const find = useMemo(() => finderOf(concepts), [concepts]);

  const close = useCallback<Cards['close']>((how) => {
    clearTimeout(timer.current);
    if (how === 'now') setIsOpen(false);
    else timer.current = setTimeout(() => setIsOpen(false), closeMs);
  }, []);
  const open = useCallback<Cards['open']>((concept, element, how) => {
    clearTimeout(timer.current);
    const show = () => {
      anchor.current = element;
      setShown({ concept, anchorId: element.id, isHeld: how === 'hold' });
      setIsOpen(true);
    };
    if (how !== 'soon') show();
    else if (performance.now() > quietUntil.current) timer.current = setTimeout(show, openMs);
  }, []);
  const change = useCallback((next: boolean) => {
    clearTimeout(timer.current);
    quietUntil.current = performance.now() + quietMs;
    setIsOpen(next);
  }, []);

  const openId = isOpen && shown ? shown.anchorId : null;
  const cards = useMemo(() => ({ find, openId, open, close }), [find, openId, open, close]);
  return (
    <CardsContext value={cards}>
      {children}
      {shown && (
        <Suspense fallback={null}>
          <ConceptCard
            key={shown.anchorId}
            concept={shown.concept}
            anchor={anchor}
            isOpen={isOpen}
            isHeld={shown.isHeld}
            onOpenChange={change}
            onEnter={() => clearTimeout(timer.current)}
            onPointerLeave={() => close('soon')}
          />
        </Suspense>
      )}
    </CardsContext>
  );
}
