-- DropIndex
DROP INDEX "Review_learnerId_issuedId_key";

-- AlterTable
ALTER TABLE "Issued" ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'live';

-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'live';

-- CreateTable
CREATE TABLE "Mark" (
    "learnerId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "flagged" BOOLEAN NOT NULL DEFAULT false,
    "suspended" BOOLEAN NOT NULL DEFAULT false,
    "buriedUntil" BIGINT,
    "note" TEXT NOT NULL DEFAULT '',
    "changedAt" BIGINT NOT NULL,

    CONSTRAINT "Mark_pkey" PRIMARY KEY ("learnerId","itemId")
);

-- CreateTable
CREATE TABLE "MissReason" (
    "learnerId" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "givenAt" BIGINT NOT NULL,

    CONSTRAINT "MissReason_pkey" PRIMARY KEY ("learnerId","reviewId")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "createdAt" BIGINT NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Report_itemId_createdAt_idx" ON "Report"("itemId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Report_learnerId_reviewId_key" ON "Report"("learnerId", "reviewId");

-- CreateIndex
CREATE INDEX "Review_itemId_idx" ON "Review"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_learnerId_issuedId_event_key" ON "Review"("learnerId", "issuedId", "event");

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissReason" ADD CONSTRAINT "MissReason_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
