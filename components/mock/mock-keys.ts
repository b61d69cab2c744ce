import { optionAction } from '@/components/keys/actions';
import { readKeyChanges } from '@/components/keys/kept-keys';
import { keysOf } from '@/components/keys/key-map';
import { namePress } from '@/components/keys/name-press';
import type { ActionHandlers } from '@/components/keys/use-key-actions';
import { pressOption } from '@/components/practice/press-option';
import { canStrike } from '@/components/practice/struck-options';
import type { MockResponse } from '@/domain/exam/exchange';
import type { Question } from '@/domain/question/question';

export interface MockDeeds {
  change(attempt: MockResponse): void;
  strike(optionId: string): void;
  flag(): void;
  next(): void;
  previous(): void;
  review(): void;
}

/** What the keys do to the question on show. On a radio button the arrows choose, as everywhere; the flag's key is never an option's. */
export function mockKeys(question: Question, attempt: MockResponse, deeds: MockDeeds): ActionHandlers {
  const handlers: ActionHandlers = {
    flag: deeds.flag,
    'mock next': (event) => !isOnRadio(event) && deeds.next(),
    'mock previous': (event) => !isOnRadio(event) && deeds.previous(),
    'mock review': deeds.review,
  };
  question.options.forEach(({ id }, index) => {
    const choose = optionAction('choose', index);
    const strike = optionAction('strike', index);
    const pressed = pressOption(question, attempt, id);
    if (choose && pressed) handlers[choose] = (event) => !isFlagKey(event) && deeds.change(pressed);
    if (strike && canStrike(question)) handlers[strike] = () => deeds.strike(id);
  });
  return handlers;
}

/** In practice the letter F is a sixth option's. Here a flag is set often, and an answer that it changed would not be noticed. */
function isFlagKey(event: KeyboardEvent | undefined): boolean {
  const press = event ? namePress(event) : null;
  return press !== null && keysOf('flag', readKeyChanges()).includes(press);
}

function isOnRadio(event: KeyboardEvent | undefined): boolean {
  const { key = '', target = null } = event ?? {};
  return key.startsWith('Arrow') && target instanceof Element && target.matches('input[type="radio"]');
}
