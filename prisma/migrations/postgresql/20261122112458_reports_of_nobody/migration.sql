-- AlterTable
ALTER TABLE "Report" ALTER COLUMN "learnerId" DROP NOT NULL;
