-- CreateTable
CREATE TABLE "Learner" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" BIGINT NOT NULL,
    "lastSeenAt" BIGINT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "openIssuedId" TEXT
);

-- CreateTable
CREATE TABLE "Memory" (
    "learnerId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "stability" REAL NOT NULL,
    "difficulty" REAL NOT NULL,
    "state" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "dueAt" BIGINT NOT NULL,
    "lastReviewedAt" BIGINT NOT NULL,
    "scheduledDays" INTEGER NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,

    PRIMARY KEY ("learnerId", "itemId"),
    CONSTRAINT "Memory_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemVersion" (
    "version" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "generator" TEXT NOT NULL,
    "compiled" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "Issued" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "questionHash" TEXT NOT NULL,
    "variant" TEXT NOT NULL,
    "issuedAt" BIGINT NOT NULL,
    CONSTRAINT "Issued_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
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
    "parameters" TEXT NOT NULL,
    "answeredAt" BIGINT NOT NULL,
    "receivedAt" BIGINT NOT NULL,
    "dueAt" BIGINT NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Review_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Learner_createdAt_idx" ON "Learner"("createdAt");

-- CreateIndex
CREATE INDEX "Memory_learnerId_dueAt_idx" ON "Memory"("learnerId", "dueAt");

-- CreateIndex
CREATE INDEX "Issued_learnerId_itemId_issuedAt_idx" ON "Issued"("learnerId", "itemId", "issuedAt");

-- CreateIndex
CREATE INDEX "Review_learnerId_itemId_answeredAt_idx" ON "Review"("learnerId", "itemId", "answeredAt");

-- CreateIndex
CREATE INDEX "Review_learnerId_answeredAt_idx" ON "Review"("learnerId", "answeredAt");

-- CreateIndex
CREATE UNIQUE INDEX "Review_learnerId_issuedId_key" ON "Review"("learnerId", "issuedId");
