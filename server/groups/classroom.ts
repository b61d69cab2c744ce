import type { Bank } from '@/domain/bank/bank';
import type { Actor } from '../auth/actor';
import { bankOf } from '../bank/bank-of';
import { db } from '../db';
import type { Store } from '../store/open-store';

/** A mock exam that has ended, as its report scores it. */
export interface MockScore {
  scaled: number;
  passed: boolean;
}

/** What the use cases of assignments stand on. */
export interface Classroom {
  store: Store;
  bank: Pick<Bank, 'items' | 'topics'>;
  /** Scores a mock exam that has ended; null where it can no longer be made. Mock exams are another part of the server. */
  scoreMock: (mock: { learnerId: string; mockId: string }) => Promise<MockScore | null>;
  /** What the bank lacks for an exam of this form, in a sentence; null where it can be begun. */
  lackOf: (blueprint: string) => Promise<string | null>;
}

type Exams = Pick<Classroom, 'scoreMock' | 'lackOf'>;

/** For who neither reads scores nor assigns. */
const NO_EXAMS: Exams = { scoreMock: () => Promise.resolve(null), lackOf: () => Promise.resolve(null) };

/** Assignments as this process serves them, with the bank of whoever asks. */
export async function openClassroom(actor: Actor, exams: Exams = NO_EXAMS): Promise<Classroom> {
  return { store: await db(), bank: await bankOf(actor), ...exams };
}
