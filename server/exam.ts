import { blueprints } from '@/domain/exam/blueprints';
import { type Exam, exam } from '@/domain/exam/exam-facts';

/** The exam that this server's bank prepares for. */
export function readExam(): Exam {
  return exam;
}

/** The forms of mock exam, the default first; `isLacking`: the bank cannot fill it. */
export function readForms(
  lackOf: (blueprint: string) => Promise<string | null>,
): Promise<{ id: string; title: string; isLacking: boolean }[]> {
  return Promise.all(blueprints.map(async ({ id, title }) => ({ id, title, isLacking: (await lackOf(id)) !== null })));
}
