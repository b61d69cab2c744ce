import { Prisma } from '@/prisma/generated/sqlite/client';

/**
 * Which rows of "Review" AS "given" are a learner's answers that stand, each as it was judged last. What was taken back or judged again is listed
 * once, from an index in which a learner's rows stand together: to look each answer up there would take as long as reading it.
 */
export const standingOf = (learnerId: string): Prisma.Sql => Prisma.sql`"learnerId" = ${learnerId} AND "event" <> 'void'
      AND ("event" <> 'answer' OR "issuedId" NOT IN (
        SELECT "issuedId" FROM "Review" WHERE "learnerId" = ${learnerId} AND "event" <> 'answer'))
      AND ("event" = 'answer' OR NOT EXISTS (
        SELECT 1 FROM "Review" AS "later" WHERE "later"."learnerId" = ${learnerId}
          AND "later"."issuedId" = "given"."issuedId" AND "later"."event" > "given"."event"))`;
