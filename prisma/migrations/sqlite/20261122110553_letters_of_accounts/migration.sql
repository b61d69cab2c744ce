-- AlterTable
ALTER TABLE "Mail" ADD COLUMN "userId" TEXT;
