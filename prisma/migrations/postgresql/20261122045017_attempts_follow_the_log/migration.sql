-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "events" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "handedIn" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "PastAnswer_groupId_id_idx" ON "PastAnswer"("groupId", "id");

-- What had ended stays ended.
UPDATE "Attempt" SET "handedIn" = true WHERE "endedAt" IS NOT NULL;
