-- AlterTable
ALTER TABLE "Deck" ADD COLUMN "topic" TEXT;
