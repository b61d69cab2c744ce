-- AlterTable
ALTER TABLE "User" ADD COLUMN "digestedAt" BIGINT;
