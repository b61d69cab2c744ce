import type { Judged } from '@/domain/session/exchange';

/** What an answer came to, as far as its review needs it: the verdict of a practised question, or a line of an exam's report. */
export type Reviewed = Pick<Judged, 'correct' | 'key' | 'reasons' | 'pairReasons' | 'missed' | 'added' | 'near'>;
