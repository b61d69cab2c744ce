-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "form" TEXT,
ADD COLUMN     "keyIds" TEXT,
ADD COLUMN     "predicted" DOUBLE PRECISION;

-- CreateTable
CREATE TABLE "Plan" (
    "learnerId" TEXT NOT NULL,
    "examVersion" TEXT NOT NULL,
    "examOn" TEXT,
    "minutes" TEXT NOT NULL,
    "daysOff" TEXT NOT NULL,
    "desiredRetention" DOUBLE PRECISION NOT NULL,
    "extraMinutes" INTEGER NOT NULL DEFAULT 0,
    "parametersId" TEXT,
    "changedAt" BIGINT NOT NULL,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("learnerId")
);

-- CreateTable
CREATE TABLE "ParameterSet" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "weights" TEXT NOT NULL,
    "fittedTo" INTEGER NOT NULL,
    "heldOut" INTEGER NOT NULL,
    "logLoss" DOUBLE PRECISION NOT NULL,
    "logLossBefore" DOUBLE PRECISION NOT NULL,
    "kept" BOOLEAN NOT NULL,
    "createdAt" BIGINT NOT NULL,

    CONSTRAINT "ParameterSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mock" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "blueprint" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "extraMinutes" INTEGER NOT NULL,
    "startedAt" BIGINT NOT NULL,
    "deadlineAt" BIGINT NOT NULL,
    "endedAt" BIGINT,
    "endedBy" TEXT,
    "fedAt" BIGINT,

    CONSTRAINT "Mock_pkey" PRIMARY KEY ("id")
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

    CONSTRAINT "MockQuestion_pkey" PRIMARY KEY ("mockId","position")
);

-- CreateTable
CREATE TABLE "MockAnswer" (
    "mockId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "response" TEXT,
    "at" BIGINT NOT NULL,

    CONSTRAINT "MockAnswer_pkey" PRIMARY KEY ("mockId","position","seq")
);

-- CreateIndex
CREATE INDEX "ParameterSet_learnerId_createdAt_idx" ON "ParameterSet"("learnerId", "createdAt");

-- CreateIndex
CREATE INDEX "Mock_learnerId_startedAt_idx" ON "Mock"("learnerId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "MockQuestion_issuedId_key" ON "MockQuestion"("issuedId");

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParameterSet" ADD CONSTRAINT "ParameterSet_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mock" ADD CONSTRAINT "Mock_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MockQuestion" ADD CONSTRAINT "MockQuestion_mockId_fkey" FOREIGN KEY ("mockId") REFERENCES "Mock"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MockAnswer" ADD CONSTRAINT "MockAnswer_mockId_fkey" FOREIGN KEY ("mockId") REFERENCES "Mock"("id") ON DELETE CASCADE ON UPDATE CASCADE;
