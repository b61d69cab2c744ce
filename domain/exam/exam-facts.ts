import type { ExamVersion } from '@/domain/bank/item';

/** How sure a fact is: read in a copy of AWS's own text, or quoted from it by others. */
export type Standing = 'read' | 'quoted';

/** One sentence about the exam that the pages show, and where it was read. */
export interface ExamFact {
  subject: string;
  text: string;
  standing: Standing;
  source: string;
}

export interface Exam {
  version: ExamVersion;
  name: string;
  /** The version that takes its place. */
  successor: ExamVersion;
  /** ISO date on which these facts were gathered. */
  checked: string;
  /** What a candidate must know before anything else. */
  status: ExamFact[];
  /** Its form. */
  form: ExamFact[];
}

const guide = 'AWS exam guide for MLA-C01';
const comparison = 'AWS comparison of MLA-C01 and MLA-C02';
const page = 'AWS certification page, as quoted by third parties';

/** The exam that the bank is written for: its status, its form, and what follows it. Numbers of volatile facts carry their source. */
export const exam: Exam = {
  version: 'MLA-C01',
  name: 'AWS Certified Machine Learning Engineer – Associate',
  successor: 'MLA-C02',
  checked: '2026-11-21',
  status: [
    {
      subject: 'MLA-C01',
      text: 'The English exam ended on 28 September 2026. It is still offered in Japanese, Korean and Simplified Chinese.',
      standing: 'quoted',
      source: page,
    },
    {
      subject: 'MLA-C02',
      text: 'In beta since 29 September 2026, in English only, for now.',
      standing: 'read',
      source: comparison,
    },
  ],
  form: [
    {
      subject: 'Questions',
      text: '65, of which 50 are scored. Unanswered counts as wrong, so guessing costs nothing.',
      standing: 'read',
      source: guide,
    },
    { subject: 'Time', text: '130 minutes', standing: 'quoted', source: page },
    { subject: 'To pass', text: '720 on a scale from 100 to 1,000', standing: 'read', source: guide },
  ],
};
