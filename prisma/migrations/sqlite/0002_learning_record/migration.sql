-- CreateTable
CREATE TABLE "CheckAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "answerJson" TEXT NOT NULL,
    "right" BOOLEAN NOT NULL,
    "answeredAt" DATETIME NOT NULL,
    CONSTRAINT "CheckAnswer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LearningAct" (
    "userId" TEXT NOT NULL,
    "actId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "hundredths" INTEGER NOT NULL,
    "doneAt" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "actId"),
    CONSTRAINT "LearningAct_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LessonNote" (
    "userId" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "lessonId"),
    CONSTRAINT "LessonNote_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LessonBookmark" (
    "userId" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "anchor" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "lessonId", "anchor"),
    CONSTRAINT "LessonBookmark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "CheckAnswer_userId_lessonId_idx" ON "CheckAnswer"("userId", "lessonId");

-- CreateIndex
CREATE INDEX "LearningAct_userId_moduleSlug_idx" ON "LearningAct"("userId", "moduleSlug");
