-- CreateTable
CREATE TABLE "Mark" (
    "learnerId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "flagged" BOOLEAN NOT NULL DEFAULT false,
    "suspended" BOOLEAN NOT NULL DEFAULT false,
    "buriedUntil" BIGINT,
    "note" TEXT NOT NULL DEFAULT '',
    "changedAt" BIGINT NOT NULL,

    PRIMARY KEY ("learnerId", "itemId"),
    CONSTRAINT "Mark_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MissReason" (
    "learnerId" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "givenAt" BIGINT NOT NULL,

    PRIMARY KEY ("learnerId", "reviewId"),
    CONSTRAINT "MissReason_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "createdAt" BIGINT NOT NULL,
    CONSTRAINT "Report_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Issued" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "questionHash" TEXT NOT NULL,
    "variant" TEXT NOT NULL,
    "origin" TEXT NOT NULL DEFAULT 'live',
    "issuedAt" BIGINT NOT NULL,
    CONSTRAINT "Issued_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Issued" ("id", "issuedAt", "itemId", "learnerId", "questionHash", "seed", "variant", "version") SELECT "id", "issuedAt", "itemId", "learnerId", "questionHash", "seed", "variant", "version" FROM "Issued";
DROP TABLE "Issued";
ALTER TABLE "new_Issued" RENAME TO "Issued";
CREATE INDEX "Issued_learnerId_itemId_issuedAt_idx" ON "Issued"("learnerId", "itemId", "issuedAt");
CREATE TABLE "new_Review" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "event" TEXT NOT NULL DEFAULT 'answer',
    "issuedId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "variant" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "correct" BOOLEAN NOT NULL,
    "confidence" TEXT NOT NULL,
    "effortMs" INTEGER NOT NULL,
    "rating" TEXT NOT NULL,
    "guessed" BOOLEAN NOT NULL,
    "origin" TEXT NOT NULL DEFAULT 'live',
    "parameters" TEXT NOT NULL,
    "answeredAt" BIGINT NOT NULL,
    "receivedAt" BIGINT NOT NULL,
    "dueAt" BIGINT NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Review_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Review" ("answeredAt", "bodyHash", "confidence", "correct", "dueAt", "effortMs", "event", "guessed", "id", "issuedId", "itemId", "learnerId", "parameters", "rating", "receivedAt", "response", "seed", "variant", "version") SELECT "answeredAt", "bodyHash", "confidence", "correct", "dueAt", "effortMs", "event", "guessed", "id", "issuedId", "itemId", "learnerId", "parameters", "rating", "receivedAt", "response", "seed", "variant", "version" FROM "Review";
DROP TABLE "Review";
ALTER TABLE "new_Review" RENAME TO "Review";
CREATE INDEX "Review_learnerId_itemId_answeredAt_idx" ON "Review"("learnerId", "itemId", "answeredAt");
CREATE INDEX "Review_learnerId_answeredAt_idx" ON "Review"("learnerId", "answeredAt");
CREATE INDEX "Review_itemId_idx" ON "Review"("itemId");
CREATE UNIQUE INDEX "Review_learnerId_issuedId_event_key" ON "Review"("learnerId", "issuedId", "event");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Report_itemId_createdAt_idx" ON "Report"("itemId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Report_learnerId_reviewId_key" ON "Report"("learnerId", "reviewId");
