import { expect, expectTypeOf, it } from 'vitest';
import type { Prisma as P } from '@/prisma/generated/postgresql/client';
import { ModelName as PostgresqlNames } from '@/prisma/generated/postgresql/internal/prismaNamespace';
import type * as Postgresql from '@/prisma/generated/postgresql/models';
import type { Prisma as S } from '@/prisma/generated/sqlite/client';
import { ModelName as SqliteNames } from '@/prisma/generated/sqlite/internal/prismaNamespace';
import type * as Sqlite from '@/prisma/generated/sqlite/models';

// The stores are typed on the SQLite client, and `openStore` hands them the other one as if it were that. The compiler cannot compare
// the two clients' generic methods, so it compares what they are made of: whatever condition, order, row to create or change the SQLite
// client takes, the PostgreSQL client must take, and the rows that come out must be the same.

it('every condition that SQLite takes, PostgreSQL takes', () => {
  expectTypeOf<S.LearnerWhereInput>().toExtend<P.LearnerWhereInput>();
  expectTypeOf<S.MemoryWhereInput>().toExtend<P.MemoryWhereInput>();
  expectTypeOf<S.ItemVersionWhereInput>().toExtend<P.ItemVersionWhereInput>();
  expectTypeOf<S.IssuedWhereInput>().toExtend<P.IssuedWhereInput>();
  expectTypeOf<S.ReviewWhereInput>().toExtend<P.ReviewWhereInput>();
  expectTypeOf<S.MarkWhereInput>().toExtend<P.MarkWhereInput>();
  expectTypeOf<S.MissReasonWhereInput>().toExtend<P.MissReasonWhereInput>();
  expectTypeOf<S.ReportWhereInput>().toExtend<P.ReportWhereInput>();
  expectTypeOf<S.PlanWhereInput>().toExtend<P.PlanWhereInput>();
  expectTypeOf<S.ParameterSetWhereInput>().toExtend<P.ParameterSetWhereInput>();
  expectTypeOf<S.MockWhereInput>().toExtend<P.MockWhereInput>();
  expectTypeOf<S.MockQuestionWhereInput>().toExtend<P.MockQuestionWhereInput>();
  expectTypeOf<S.MockAnswerWhereInput>().toExtend<P.MockAnswerWhereInput>();
  expectTypeOf<S.UserWhereInput>().toExtend<P.UserWhereInput>();
  expectTypeOf<S.SessionWhereInput>().toExtend<P.SessionWhereInput>();
  expectTypeOf<S.AccountWhereInput>().toExtend<P.AccountWhereInput>();
  expectTypeOf<S.VerificationWhereInput>().toExtend<P.VerificationWhereInput>();
  expectTypeOf<S.TwoFactorWhereInput>().toExtend<P.TwoFactorWhereInput>();
  expectTypeOf<S.PasskeyWhereInput>().toExtend<P.PasskeyWhereInput>();
  expectTypeOf<S.ApiTokenWhereInput>().toExtend<P.ApiTokenWhereInput>();
  expectTypeOf<S.ThrottleWhereInput>().toExtend<P.ThrottleWhereInput>();
  expectTypeOf<S.MailWhereInput>().toExtend<P.MailWhereInput>();
  expectTypeOf<S.NoticeWhereInput>().toExtend<P.NoticeWhereInput>();
  expectTypeOf<S.GroupWhereInput>().toExtend<P.GroupWhereInput>();
  expectTypeOf<S.MembershipWhereInput>().toExtend<P.MembershipWhereInput>();
  expectTypeOf<S.InviteWhereInput>().toExtend<P.InviteWhereInput>();
  expectTypeOf<S.AssignmentWhereInput>().toExtend<P.AssignmentWhereInput>();
  expectTypeOf<S.AttemptWhereInput>().toExtend<P.AttemptWhereInput>();
  expectTypeOf<S.DeckWhereInput>().toExtend<P.DeckWhereInput>();
  expectTypeOf<S.RevisionWhereInput>().toExtend<P.RevisionWhereInput>();
  expectTypeOf<S.DraftWhereInput>().toExtend<P.DraftWhereInput>();
  expectTypeOf<S.PastAnswerWhereInput>().toExtend<P.PastAnswerWhereInput>();
  expectTypeOf<S.SettingWhereInput>().toExtend<P.SettingWhereInput>();
});

it('every row that SQLite takes, PostgreSQL takes', () => {
  expectTypeOf<S.LearnerCreateManyInput>().toExtend<P.LearnerCreateManyInput>();
  expectTypeOf<S.MemoryCreateManyInput>().toExtend<P.MemoryCreateManyInput>();
  expectTypeOf<S.ItemVersionCreateManyInput>().toExtend<P.ItemVersionCreateManyInput>();
  expectTypeOf<S.IssuedCreateManyInput>().toExtend<P.IssuedCreateManyInput>();
  expectTypeOf<S.ReviewCreateManyInput>().toExtend<P.ReviewCreateManyInput>();
  expectTypeOf<S.MarkCreateManyInput>().toExtend<P.MarkCreateManyInput>();
  expectTypeOf<S.MissReasonCreateManyInput>().toExtend<P.MissReasonCreateManyInput>();
  expectTypeOf<S.ReportCreateManyInput>().toExtend<P.ReportCreateManyInput>();
  expectTypeOf<S.PlanCreateManyInput>().toExtend<P.PlanCreateManyInput>();
  expectTypeOf<S.ParameterSetCreateManyInput>().toExtend<P.ParameterSetCreateManyInput>();
  expectTypeOf<S.MockCreateManyInput>().toExtend<P.MockCreateManyInput>();
  expectTypeOf<S.MockQuestionCreateManyInput>().toExtend<P.MockQuestionCreateManyInput>();
  expectTypeOf<S.MockAnswerCreateManyInput>().toExtend<P.MockAnswerCreateManyInput>();
  expectTypeOf<S.UserCreateManyInput>().toExtend<P.UserCreateManyInput>();
  expectTypeOf<S.SessionCreateManyInput>().toExtend<P.SessionCreateManyInput>();
  expectTypeOf<S.AccountCreateManyInput>().toExtend<P.AccountCreateManyInput>();
  expectTypeOf<S.VerificationCreateManyInput>().toExtend<P.VerificationCreateManyInput>();
  expectTypeOf<S.TwoFactorCreateManyInput>().toExtend<P.TwoFactorCreateManyInput>();
  expectTypeOf<S.PasskeyCreateManyInput>().toExtend<P.PasskeyCreateManyInput>();
  expectTypeOf<S.ApiTokenCreateManyInput>().toExtend<P.ApiTokenCreateManyInput>();
  expectTypeOf<S.ThrottleCreateManyInput>().toExtend<P.ThrottleCreateManyInput>();
  expectTypeOf<S.MailCreateManyInput>().toExtend<P.MailCreateManyInput>();
  expectTypeOf<S.NoticeCreateManyInput>().toExtend<P.NoticeCreateManyInput>();
  expectTypeOf<S.GroupCreateManyInput>().toExtend<P.GroupCreateManyInput>();
  expectTypeOf<S.MembershipCreateManyInput>().toExtend<P.MembershipCreateManyInput>();
  expectTypeOf<S.InviteCreateManyInput>().toExtend<P.InviteCreateManyInput>();
  expectTypeOf<S.AssignmentCreateManyInput>().toExtend<P.AssignmentCreateManyInput>();
  expectTypeOf<S.AttemptCreateManyInput>().toExtend<P.AttemptCreateManyInput>();
  expectTypeOf<S.DeckCreateManyInput>().toExtend<P.DeckCreateManyInput>();
  expectTypeOf<S.RevisionCreateManyInput>().toExtend<P.RevisionCreateManyInput>();
  expectTypeOf<S.DraftCreateManyInput>().toExtend<P.DraftCreateManyInput>();
  expectTypeOf<S.PastAnswerCreateManyInput>().toExtend<P.PastAnswerCreateManyInput>();
  expectTypeOf<S.SettingCreateManyInput>().toExtend<P.SettingCreateManyInput>();
  expectTypeOf<S.LearnerUncheckedUpdateManyInput>().toExtend<P.LearnerUncheckedUpdateManyInput>();
  expectTypeOf<S.MemoryUncheckedUpdateManyInput>().toExtend<P.MemoryUncheckedUpdateManyInput>();
  expectTypeOf<S.ItemVersionUncheckedUpdateManyInput>().toExtend<P.ItemVersionUncheckedUpdateManyInput>();
  expectTypeOf<S.IssuedUncheckedUpdateManyInput>().toExtend<P.IssuedUncheckedUpdateManyInput>();
  expectTypeOf<S.ReviewUncheckedUpdateManyInput>().toExtend<P.ReviewUncheckedUpdateManyInput>();
  expectTypeOf<S.MarkUncheckedUpdateManyInput>().toExtend<P.MarkUncheckedUpdateManyInput>();
  expectTypeOf<S.MissReasonUncheckedUpdateManyInput>().toExtend<P.MissReasonUncheckedUpdateManyInput>();
  expectTypeOf<S.ReportUncheckedUpdateManyInput>().toExtend<P.ReportUncheckedUpdateManyInput>();
  expectTypeOf<S.PlanUncheckedUpdateManyInput>().toExtend<P.PlanUncheckedUpdateManyInput>();
  expectTypeOf<S.ParameterSetUncheckedUpdateManyInput>().toExtend<P.ParameterSetUncheckedUpdateManyInput>();
  expectTypeOf<S.MockUncheckedUpdateManyInput>().toExtend<P.MockUncheckedUpdateManyInput>();
  expectTypeOf<S.MockQuestionUncheckedUpdateManyInput>().toExtend<P.MockQuestionUncheckedUpdateManyInput>();
  expectTypeOf<S.MockAnswerUncheckedUpdateManyInput>().toExtend<P.MockAnswerUncheckedUpdateManyInput>();
  expectTypeOf<S.UserUncheckedUpdateManyInput>().toExtend<P.UserUncheckedUpdateManyInput>();
  expectTypeOf<S.SessionUncheckedUpdateManyInput>().toExtend<P.SessionUncheckedUpdateManyInput>();
  expectTypeOf<S.AccountUncheckedUpdateManyInput>().toExtend<P.AccountUncheckedUpdateManyInput>();
  expectTypeOf<S.VerificationUncheckedUpdateManyInput>().toExtend<P.VerificationUncheckedUpdateManyInput>();
  expectTypeOf<S.TwoFactorUncheckedUpdateManyInput>().toExtend<P.TwoFactorUncheckedUpdateManyInput>();
  expectTypeOf<S.PasskeyUncheckedUpdateManyInput>().toExtend<P.PasskeyUncheckedUpdateManyInput>();
  expectTypeOf<S.ApiTokenUncheckedUpdateManyInput>().toExtend<P.ApiTokenUncheckedUpdateManyInput>();
  expectTypeOf<S.ThrottleUncheckedUpdateManyInput>().toExtend<P.ThrottleUncheckedUpdateManyInput>();
  expectTypeOf<S.MailUncheckedUpdateManyInput>().toExtend<P.MailUncheckedUpdateManyInput>();
  expectTypeOf<S.NoticeUncheckedUpdateManyInput>().toExtend<P.NoticeUncheckedUpdateManyInput>();
  expectTypeOf<S.GroupUncheckedUpdateManyInput>().toExtend<P.GroupUncheckedUpdateManyInput>();
  expectTypeOf<S.MembershipUncheckedUpdateManyInput>().toExtend<P.MembershipUncheckedUpdateManyInput>();
  expectTypeOf<S.InviteUncheckedUpdateManyInput>().toExtend<P.InviteUncheckedUpdateManyInput>();
  expectTypeOf<S.AssignmentUncheckedUpdateManyInput>().toExtend<P.AssignmentUncheckedUpdateManyInput>();
  expectTypeOf<S.AttemptUncheckedUpdateManyInput>().toExtend<P.AttemptUncheckedUpdateManyInput>();
  expectTypeOf<S.DeckUncheckedUpdateManyInput>().toExtend<P.DeckUncheckedUpdateManyInput>();
  expectTypeOf<S.RevisionUncheckedUpdateManyInput>().toExtend<P.RevisionUncheckedUpdateManyInput>();
  expectTypeOf<S.DraftUncheckedUpdateManyInput>().toExtend<P.DraftUncheckedUpdateManyInput>();
  expectTypeOf<S.PastAnswerUncheckedUpdateManyInput>().toExtend<P.PastAnswerUncheckedUpdateManyInput>();
  expectTypeOf<S.SettingUncheckedUpdateManyInput>().toExtend<P.SettingUncheckedUpdateManyInput>();
});

it('every order that SQLite takes, PostgreSQL takes', () => {
  expectTypeOf<S.LearnerOrderByWithRelationInput>().toExtend<P.LearnerOrderByWithRelationInput>();
  expectTypeOf<S.MemoryOrderByWithRelationInput>().toExtend<P.MemoryOrderByWithRelationInput>();
  expectTypeOf<S.ItemVersionOrderByWithRelationInput>().toExtend<P.ItemVersionOrderByWithRelationInput>();
  expectTypeOf<S.IssuedOrderByWithRelationInput>().toExtend<P.IssuedOrderByWithRelationInput>();
  expectTypeOf<S.ReviewOrderByWithRelationInput>().toExtend<P.ReviewOrderByWithRelationInput>();
  expectTypeOf<S.MarkOrderByWithRelationInput>().toExtend<P.MarkOrderByWithRelationInput>();
  expectTypeOf<S.MissReasonOrderByWithRelationInput>().toExtend<P.MissReasonOrderByWithRelationInput>();
  expectTypeOf<S.ReportOrderByWithRelationInput>().toExtend<P.ReportOrderByWithRelationInput>();
  expectTypeOf<S.PlanOrderByWithRelationInput>().toExtend<P.PlanOrderByWithRelationInput>();
  expectTypeOf<S.ParameterSetOrderByWithRelationInput>().toExtend<P.ParameterSetOrderByWithRelationInput>();
  expectTypeOf<S.MockOrderByWithRelationInput>().toExtend<P.MockOrderByWithRelationInput>();
  expectTypeOf<S.MockQuestionOrderByWithRelationInput>().toExtend<P.MockQuestionOrderByWithRelationInput>();
  expectTypeOf<S.MockAnswerOrderByWithRelationInput>().toExtend<P.MockAnswerOrderByWithRelationInput>();
  expectTypeOf<S.UserOrderByWithRelationInput>().toExtend<P.UserOrderByWithRelationInput>();
  expectTypeOf<S.SessionOrderByWithRelationInput>().toExtend<P.SessionOrderByWithRelationInput>();
  expectTypeOf<S.AccountOrderByWithRelationInput>().toExtend<P.AccountOrderByWithRelationInput>();
  expectTypeOf<S.VerificationOrderByWithRelationInput>().toExtend<P.VerificationOrderByWithRelationInput>();
  expectTypeOf<S.TwoFactorOrderByWithRelationInput>().toExtend<P.TwoFactorOrderByWithRelationInput>();
  expectTypeOf<S.PasskeyOrderByWithRelationInput>().toExtend<P.PasskeyOrderByWithRelationInput>();
  expectTypeOf<S.ApiTokenOrderByWithRelationInput>().toExtend<P.ApiTokenOrderByWithRelationInput>();
  expectTypeOf<S.ThrottleOrderByWithRelationInput>().toExtend<P.ThrottleOrderByWithRelationInput>();
  expectTypeOf<S.MailOrderByWithRelationInput>().toExtend<P.MailOrderByWithRelationInput>();
  expectTypeOf<S.NoticeOrderByWithRelationInput>().toExtend<P.NoticeOrderByWithRelationInput>();
  expectTypeOf<S.GroupOrderByWithRelationInput>().toExtend<P.GroupOrderByWithRelationInput>();
  expectTypeOf<S.MembershipOrderByWithRelationInput>().toExtend<P.MembershipOrderByWithRelationInput>();
  expectTypeOf<S.InviteOrderByWithRelationInput>().toExtend<P.InviteOrderByWithRelationInput>();
  expectTypeOf<S.AssignmentOrderByWithRelationInput>().toExtend<P.AssignmentOrderByWithRelationInput>();
  expectTypeOf<S.AttemptOrderByWithRelationInput>().toExtend<P.AttemptOrderByWithRelationInput>();
  expectTypeOf<S.DeckOrderByWithRelationInput>().toExtend<P.DeckOrderByWithRelationInput>();
  expectTypeOf<S.RevisionOrderByWithRelationInput>().toExtend<P.RevisionOrderByWithRelationInput>();
  expectTypeOf<S.DraftOrderByWithRelationInput>().toExtend<P.DraftOrderByWithRelationInput>();
  expectTypeOf<S.PastAnswerOrderByWithRelationInput>().toExtend<P.PastAnswerOrderByWithRelationInput>();
  expectTypeOf<S.SettingOrderByWithRelationInput>().toExtend<P.SettingOrderByWithRelationInput>();
});

it('both answer the same rows', () => {
  expectTypeOf<Postgresql.LearnerModel>().toEqualTypeOf<Sqlite.LearnerModel>();
  expectTypeOf<Postgresql.MemoryModel>().toEqualTypeOf<Sqlite.MemoryModel>();
  expectTypeOf<Postgresql.ItemVersionModel>().toEqualTypeOf<Sqlite.ItemVersionModel>();
  expectTypeOf<Postgresql.IssuedModel>().toEqualTypeOf<Sqlite.IssuedModel>();
  expectTypeOf<Postgresql.ReviewModel>().toEqualTypeOf<Sqlite.ReviewModel>();
  expectTypeOf<Postgresql.MarkModel>().toEqualTypeOf<Sqlite.MarkModel>();
  expectTypeOf<Postgresql.MissReasonModel>().toEqualTypeOf<Sqlite.MissReasonModel>();
  expectTypeOf<Postgresql.ReportModel>().toEqualTypeOf<Sqlite.ReportModel>();
  expectTypeOf<Postgresql.PlanModel>().toEqualTypeOf<Sqlite.PlanModel>();
  expectTypeOf<Postgresql.ParameterSetModel>().toEqualTypeOf<Sqlite.ParameterSetModel>();
  expectTypeOf<Postgresql.MockModel>().toEqualTypeOf<Sqlite.MockModel>();
  expectTypeOf<Postgresql.MockQuestionModel>().toEqualTypeOf<Sqlite.MockQuestionModel>();
  expectTypeOf<Postgresql.MockAnswerModel>().toEqualTypeOf<Sqlite.MockAnswerModel>();
  expectTypeOf<Postgresql.UserModel>().toEqualTypeOf<Sqlite.UserModel>();
  expectTypeOf<Postgresql.SessionModel>().toEqualTypeOf<Sqlite.SessionModel>();
  expectTypeOf<Postgresql.AccountModel>().toEqualTypeOf<Sqlite.AccountModel>();
  expectTypeOf<Postgresql.VerificationModel>().toEqualTypeOf<Sqlite.VerificationModel>();
  expectTypeOf<Postgresql.TwoFactorModel>().toEqualTypeOf<Sqlite.TwoFactorModel>();
  expectTypeOf<Postgresql.PasskeyModel>().toEqualTypeOf<Sqlite.PasskeyModel>();
  expectTypeOf<Postgresql.ApiTokenModel>().toEqualTypeOf<Sqlite.ApiTokenModel>();
  expectTypeOf<Postgresql.ThrottleModel>().toEqualTypeOf<Sqlite.ThrottleModel>();
  expectTypeOf<Postgresql.MailModel>().toEqualTypeOf<Sqlite.MailModel>();
  expectTypeOf<Postgresql.NoticeModel>().toEqualTypeOf<Sqlite.NoticeModel>();
  expectTypeOf<Postgresql.GroupModel>().toEqualTypeOf<Sqlite.GroupModel>();
  expectTypeOf<Postgresql.MembershipModel>().toEqualTypeOf<Sqlite.MembershipModel>();
  expectTypeOf<Postgresql.InviteModel>().toEqualTypeOf<Sqlite.InviteModel>();
  expectTypeOf<Postgresql.AssignmentModel>().toEqualTypeOf<Sqlite.AssignmentModel>();
  expectTypeOf<Postgresql.AttemptModel>().toEqualTypeOf<Sqlite.AttemptModel>();
  expectTypeOf<Postgresql.DeckModel>().toEqualTypeOf<Sqlite.DeckModel>();
  expectTypeOf<Postgresql.RevisionModel>().toEqualTypeOf<Sqlite.RevisionModel>();
  expectTypeOf<Postgresql.DraftModel>().toEqualTypeOf<Sqlite.DraftModel>();
  expectTypeOf<Postgresql.PastAnswerModel>().toEqualTypeOf<Sqlite.PastAnswerModel>();
  expectTypeOf<Postgresql.SettingModel>().toEqualTypeOf<Sqlite.SettingModel>();
});

it('no model is left out of the comparison', () => {
  const compared = [
    'Account',
    'ApiToken',
    'Assignment',
    'Attempt',
    'Deck',
    'Draft',
    'Group',
    'Invite',
    'Issued',
    'ItemVersion',
    'Learner',
    'Mail',
    'Mark',
    'Membership',
    'Memory',
    'MissReason',
    'Mock',
    'MockAnswer',
    'MockQuestion',
    'Notice',
    'ParameterSet',
    'Passkey',
    'PastAnswer',
    'Plan',
    'Report',
    'Review',
    'Revision',
    'Session',
    'Setting',
    'Throttle',
    'TwoFactor',
    'User',
    'Verification',
  ];
  expect(Object.keys(SqliteNames).sort()).toEqual(compared);
  expect(Object.keys(PostgresqlNames).sort()).toEqual(compared);
});
