import type { AccountFile } from '@/server/account/export-account';
import type { TableName } from '@/server/account/write-csv';
import type { LearnerFile } from '@/server/practice/export-learner';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** All that can be taken away, as tables; of who has no account, those of an account are empty. */
export function tablesOf(file: LearnerFile, account: AccountFile | null): Record<TableName, Rows> {
  const { learner, mocks, plan } = file;
  const ofMocks = (list: 'questions' | 'answers'): Rows =>
    mocks.flatMap((mock) => mock[list].map((row) => ({ ...row, mock: mock.id })));
  return {
    ...{ answers: file.reviews, memories: file.memories, marks: file.marks, questions: file.issued },
    ...{ 'miss-reasons': file.missReasons, reports: file.reports, plan: plan === null ? [] : [plan], fits: file.fits },
    ...{ 'mock-exams': mocks, 'mock-questions': ofMocks('questions'), 'mock-answers': ofMocks('answers') },
    account: [{ ...learner, ...account }],
    'sign-ins': account?.signsInBy ?? [],
    passkeys: account?.passkeys ?? [],
    devices: account?.devices ?? [],
    tokens: account?.tokens ?? [],
    groups: account?.groups ?? [],
    attempts: account?.attempts ?? [],
    notices: account?.notices ?? [],
    drafts: account?.drafts ?? [],
  };
}
