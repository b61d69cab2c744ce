import { blueprints } from '@/domain/exam/blueprints';
import { type Exam, exam } from '@/domain/exam/exam-facts';

/** The exam that this server's bank prepares for. */
export function readExam(): Exam {
  return exam;
}

/** The forms of mock exam, the default first. */
export function readForms(): { id: string; title: string }[] {
  return blueprints.map(({ id, title }) => ({ id, title }));
}
