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
  expectTypeOf<Postgresql.SettingModel>().toEqualTypeOf<Sqlite.SettingModel>();
});

it('no model is left out of the comparison', () => {
  const compared = [
    'Issued',
    'ItemVersion',
    'Learner',
    'Mark',
    'Memory',
    'MissReason',
    'Mock',
    'MockAnswer',
    'MockQuestion',
    'ParameterSet',
    'Plan',
    'Report',
    'Review',
    'Setting',
  ];
  expect(Object.keys(SqliteNames).sort()).toEqual(compared);
  expect(Object.keys(PostgresqlNames).sort()).toEqual(compared);
});
