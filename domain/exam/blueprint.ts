import type { ExamVersion } from '@/domain/bank/item';

/** The kinds of question that an exam asks; typed recall and the twists of practice are for learning alone. */
export const EXAM_KINDS = ['single', 'multiple', 'ordering', 'matching'] as const;

export type ExamKind = (typeof EXAM_KINDS)[number];

/** One domain's part of an exam. */
export interface DomainPart {
  domain: number;
  /** Its share of the exam as AWS publishes it, 0 to 1. */
  weight: number;
  /** How many questions count, and how many more are on trial. */
  scored: number;
  pilots: number;
  /** Task statements: each gets as many of the domain's questions as any other, give or take one. */
  tasks: readonly string[];
}

/** A form of exam, as data: how many questions of what. Its numbers agree with one another (a test says so). */
export interface Blueprint {
  id: string;
  title: string;
  about: string;
  /** The version by whose task statements items are sorted. */
  exam: ExamVersion;
  minutes: number;
  domains: readonly DomainPart[];
  /** Questions of each kind, pilots included. */
  kinds: Readonly<Record<ExamKind, number>>;
  /** How many cases it may hold, each whole; the other cases of a bank are left out. */
  cases: number;
  /** Topics of the bank that no exam asks about. */
  leftOut: readonly string[];
  /** Sentences: what of this is estimated or assumed. */
  notes: readonly string[];
}

/** How many questions an exam has: those that count, those on trial, and all. */
export function sizeOf({ domains }: Pick<Blueprint, 'domains'>): { scored: number; pilots: number; all: number } {
  const sum = (of: 'scored' | 'pilots') => domains.reduce((total, part) => total + part[of], 0);
  return { scored: sum('scored'), pilots: sum('pilots'), all: sum('scored') + sum('pilots') };
}
