import { type Exam, exam } from '@/domain/exam/exam-facts';

/** The exam that this server's bank prepares for. */
export function readExam(): Exam {
  return exam;
}
