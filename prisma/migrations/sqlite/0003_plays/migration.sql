-- CreateTable
CREATE TABLE "PlayScript" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "contentId" TEXT NOT NULL,
    "scriptJson" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PlayAssignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "contentId" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "openedById" TEXT NOT NULL,
    "closedAt" DATETIME,
    CONSTRAINT "PlayAssignment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "ClassGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Play" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "scriptHash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "contentId" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "use" TEXT NOT NULL,
    "assignmentId" TEXT,
    "startedAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "sheetJson" TEXT,
    "units" INTEGER,
    "ending" TEXT,
    CONSTRAINT "Play_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Play_scriptHash_fkey" FOREIGN KEY ("scriptHash") REFERENCES "PlayScript" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Play_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "PlayAssignment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlayStep" (
    "playId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "choice" INTEGER NOT NULL,
    "option" TEXT NOT NULL,
    "text" TEXT,

    PRIMARY KEY ("playId", "seq"),
    CONSTRAINT "PlayStep_playId_fkey" FOREIGN KEY ("playId") REFERENCES "Play" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PlayAssignment_classId_contentId_idx" ON "PlayAssignment"("classId", "contentId");

-- CreateIndex
CREATE INDEX "Play_userId_contentId_idx" ON "Play"("userId", "contentId");

-- CreateIndex
CREATE INDEX "Play_contentId_endedAt_idx" ON "Play"("contentId", "endedAt");

-- CreateIndex
CREATE INDEX "Play_assignmentId_idx" ON "Play"("assignmentId");
