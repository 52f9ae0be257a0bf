-- AlterTable
ALTER TABLE "Item" ADD COLUMN "authorId" TEXT;

-- AlterTable
ALTER TABLE "ItemVersion" ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'git';

-- AlterTable
ALTER TABLE "ItemVersion" ADD COLUMN "createdById" TEXT;

-- CreateTable
CREATE TABLE "ItemHead" (
    "itemId" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER,
    "type" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "level4" BOOLEAN NOT NULL,
    "level3" BOOLEAN NOT NULL,
    "primaryNode" TEXT NOT NULL,
    "difficulty" REAL NOT NULL,
    "stem" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "formsUsed" INTEGER NOT NULL DEFAULT 0,
    "answered" INTEGER NOT NULL DEFAULT 0,
    "facility" REAL,
    "discrimination" REAL,
    CONSTRAINT "ItemHead_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemDraft" (
    "itemId" TEXT NOT NULL PRIMARY KEY,
    "contentJson" TEXT NOT NULL,
    "baseVersion" INTEGER,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    CONSTRAINT "ItemDraft_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemNode" (
    "itemId" TEXT NOT NULL,
    "node" TEXT NOT NULL,

    PRIMARY KEY ("itemId", "node"),
    CONSTRAINT "ItemNode_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemSource" (
    "itemId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("itemId", "sourceId"),
    CONSTRAINT "ItemSource_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemTag" (
    "itemId" TEXT NOT NULL,
    "tag" TEXT NOT NULL,

    PRIMARY KEY ("itemId", "tag"),
    CONSTRAINT "ItemTag_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "version" INTEGER,
    "at" DATETIME NOT NULL,
    "byId" TEXT,
    "byName" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "fromState" TEXT NOT NULL,
    "toState" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "ItemEvent_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemComment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "version" INTEGER,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ItemComment_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "closedAt" DATETIME,
    "closedById" TEXT,
    "reply" TEXT,
    CONSTRAINT "ItemReport_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ItemReport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemUse" (
    "itemVersionId" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "answered" INTEGER NOT NULL,
    "right" INTEGER NOT NULL,
    "discrimination" REAL,
    "optionsJson" TEXT NOT NULL,
    "computedAt" DATETIME NOT NULL,

    PRIMARY KEY ("itemVersionId", "context"),
    CONSTRAINT "ItemUse_itemVersionId_fkey" FOREIGN KEY ("itemVersionId") REFERENCES "ItemVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceRecord" (
    "sourceId" TEXT NOT NULL PRIMARY KEY,
    "factsJson" TEXT NOT NULL,
    "seenAt" DATETIME NOT NULL,
    "changedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ItemUpload" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "pool" TEXT NOT NULL,
    "itemsJson" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "ItemUpload_createdAt_idx" ON "ItemUpload"("createdAt");

-- CreateTable
CREATE TABLE "LessonReview" (
    "lessonId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "reviewedAt" DATETIME NOT NULL,
    "reviewedById" TEXT NOT NULL,

    PRIMARY KEY ("lessonId", "sourceId")
);

-- CreateTable
CREATE TABLE "PracticeRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "itemsJson" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "deadlineAt" DATETIME,
    "endedAt" DATETIME,
    "totalUnits" INTEGER NOT NULL,
    "earnedUnits" INTEGER,
    CONSTRAINT "PracticeRun_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeAnswer" (
    "runId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemVersionId" TEXT NOT NULL,
    "answerJson" TEXT NOT NULL,
    "units" INTEGER NOT NULL,
    "earnedUnits" INTEGER NOT NULL,
    "answeredAt" DATETIME NOT NULL,

    PRIMARY KEY ("runId", "position"),
    CONSTRAINT "PracticeAnswer_runId_fkey" FOREIGN KEY ("runId") REFERENCES "PracticeRun" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PracticeAnswer_itemVersionId_fkey" FOREIGN KEY ("itemVersionId") REFERENCES "ItemVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MistakeCard" (
    "userId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "cardJson" TEXT NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "wrongCount" INTEGER NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "leftAt" DATETIME,

    PRIMARY KEY ("userId", "itemId"),
    CONSTRAINT "MistakeCard_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MistakeCard_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Item_state_idx" ON "Item"("state");

-- CreateIndex
CREATE INDEX "ItemHead_section_type_idx" ON "ItemHead"("section", "type");

-- CreateIndex
CREATE INDEX "ItemHead_updatedAt_idx" ON "ItemHead"("updatedAt");

-- CreateIndex
CREATE INDEX "ItemNode_node_idx" ON "ItemNode"("node");

-- CreateIndex
CREATE INDEX "ItemSource_sourceId_idx" ON "ItemSource"("sourceId");

-- CreateIndex
CREATE INDEX "ItemTag_tag_idx" ON "ItemTag"("tag");

-- CreateIndex
CREATE INDEX "ItemEvent_itemId_at_idx" ON "ItemEvent"("itemId", "at");

-- CreateIndex
CREATE INDEX "ItemComment_itemId_at_idx" ON "ItemComment"("itemId", "at");

-- CreateIndex
CREATE INDEX "ItemReport_itemId_idx" ON "ItemReport"("itemId");

-- CreateIndex
CREATE INDEX "ItemReport_closedAt_idx" ON "ItemReport"("closedAt");

-- CreateIndex
CREATE INDEX "ItemReport_userId_idx" ON "ItemReport"("userId");

-- CreateIndex
CREATE INDEX "PracticeRun_userId_startedAt_idx" ON "PracticeRun"("userId", "startedAt");

-- CreateIndex
CREATE INDEX "PracticeAnswer_itemVersionId_idx" ON "PracticeAnswer"("itemVersionId");

-- CreateIndex
CREATE INDEX "MistakeCard_userId_dueAt_idx" ON "MistakeCard"("userId", "dueAt");
