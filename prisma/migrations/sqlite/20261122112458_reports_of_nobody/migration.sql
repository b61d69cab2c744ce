-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT,
    "reviewId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "createdAt" BIGINT NOT NULL,
    "reply" TEXT NOT NULL DEFAULT '',
    "decidedAt" BIGINT,
    "decidedBy" TEXT,
    CONSTRAINT "Report_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Report" ("comment", "createdAt", "decidedAt", "decidedBy", "id", "itemId", "learnerId", "reply", "response", "reviewId", "seed", "state", "version") SELECT "comment", "createdAt", "decidedAt", "decidedBy", "id", "itemId", "learnerId", "reply", "response", "reviewId", "seed", "state", "version" FROM "Report";
DROP TABLE "Report";
ALTER TABLE "new_Report" RENAME TO "Report";
CREATE INDEX "Report_itemId_createdAt_idx" ON "Report"("itemId", "createdAt");
CREATE UNIQUE INDEX "Report_learnerId_reviewId_key" ON "Report"("learnerId", "reviewId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
