-- AlterTable
ALTER TABLE "Review" ADD COLUMN "form" TEXT;
ALTER TABLE "Review" ADD COLUMN "keyIds" TEXT;
ALTER TABLE "Review" ADD COLUMN "predicted" REAL;

-- CreateTable
CREATE TABLE "Plan" (
    "learnerId" TEXT NOT NULL PRIMARY KEY,
    "examVersion" TEXT NOT NULL,
    "examOn" TEXT,
    "minutes" TEXT NOT NULL,
    "daysOff" TEXT NOT NULL,
    "desiredRetention" REAL NOT NULL,
    "extraMinutes" INTEGER NOT NULL DEFAULT 0,
    "parametersId" TEXT,
    "changedAt" BIGINT NOT NULL,
    CONSTRAINT "Plan_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ParameterSet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "weights" TEXT NOT NULL,
    "fittedTo" INTEGER NOT NULL,
    "heldOut" INTEGER NOT NULL,
    "logLoss" REAL NOT NULL,
    "logLossBefore" REAL NOT NULL,
    "kept" BOOLEAN NOT NULL,
    "createdAt" BIGINT NOT NULL,
    CONSTRAINT "ParameterSet_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mock" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "blueprint" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "extraMinutes" INTEGER NOT NULL,
    "startedAt" BIGINT NOT NULL,
    "deadlineAt" BIGINT NOT NULL,
    "endedAt" BIGINT,
    "endedBy" TEXT,
    "fedAt" BIGINT,
    CONSTRAINT "Mock_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MockQuestion" (
    "mockId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "issuedId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "task" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "scored" BOOLEAN NOT NULL,
    "response" TEXT,
    "flagged" BOOLEAN NOT NULL DEFAULT false,
    "struck" TEXT NOT NULL DEFAULT '[]',
    "seq" INTEGER NOT NULL DEFAULT 0,
    "spentMs" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("mockId", "position"),
    CONSTRAINT "MockQuestion_mockId_fkey" FOREIGN KEY ("mockId") REFERENCES "Mock" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MockAnswer" (
    "mockId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "response" TEXT,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("mockId", "position", "seq"),
    CONSTRAINT "MockAnswer_mockId_fkey" FOREIGN KEY ("mockId") REFERENCES "Mock" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ParameterSet_learnerId_createdAt_idx" ON "ParameterSet"("learnerId", "createdAt");

-- CreateIndex
CREATE INDEX "Mock_learnerId_startedAt_idx" ON "Mock"("learnerId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "MockQuestion_issuedId_key" ON "MockQuestion"("issuedId");
