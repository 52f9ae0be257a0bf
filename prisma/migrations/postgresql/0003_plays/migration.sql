-- CreateTable
CREATE TABLE "PlayScript" (
    "hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "contentId" TEXT NOT NULL,
    "scriptJson" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlayScript_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "PlayAssignment" (
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "contentId" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedById" TEXT NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PlayAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Play" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "scriptHash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "contentId" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "use" TEXT NOT NULL,
    "assignmentId" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "seq" INTEGER NOT NULL DEFAULT 0,
    "sheetJson" TEXT,
    "units" INTEGER,
    "ending" TEXT,

    CONSTRAINT "Play_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlayStep" (
    "playId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "choice" INTEGER NOT NULL,
    "option" TEXT NOT NULL,
    "text" TEXT,

    CONSTRAINT "PlayStep_pkey" PRIMARY KEY ("playId","seq")
);

-- CreateIndex
CREATE INDEX "PlayAssignment_classId_contentId_idx" ON "PlayAssignment"("classId", "contentId");

-- CreateIndex
CREATE INDEX "Play_userId_contentId_idx" ON "Play"("userId", "contentId");

-- CreateIndex
CREATE INDEX "Play_contentId_endedAt_idx" ON "Play"("contentId", "endedAt");

-- CreateIndex
CREATE INDEX "Play_assignmentId_idx" ON "Play"("assignmentId");

-- AddForeignKey
ALTER TABLE "PlayAssignment" ADD CONSTRAINT "PlayAssignment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "ClassGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Play" ADD CONSTRAINT "Play_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Play" ADD CONSTRAINT "Play_scriptHash_fkey" FOREIGN KEY ("scriptHash") REFERENCES "PlayScript"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Play" ADD CONSTRAINT "Play_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "PlayAssignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlayStep" ADD CONSTRAINT "PlayStep_playId_fkey" FOREIGN KEY ("playId") REFERENCES "Play"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
