-- AlterTable
ALTER TABLE "User" ADD COLUMN     "waitsSince" BIGINT;

-- AlterTable
ALTER TABLE "Invite" ADD COLUMN     "email" TEXT;
