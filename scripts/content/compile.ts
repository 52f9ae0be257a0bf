import path from 'node:path';
import process from 'node:process';
import { compileCourse } from './compile-course.ts';
import { compilePlays } from './compile-plays.ts';
import { problemLine } from './rules/problem.ts';

/** npm run content:compile: lessons to build/content, with the figures of the region that REGION names. Exit 1 when a lesson cannot be compiled. */
const [root, out] = [path.resolve('content'), path.resolve('build/content')];
const course = await compileCourse(root, out, process.env.REGION);
const plays = compilePlays(root, out);
const problems = [...course.problems, ...plays.problems];
if (problems.length > 0) {
  console.error(`有 ${problems.length} 处问题，没有编译：\n${problems.map(problemLine).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(`课文已编译到 build/content：新编译 ${course.compiled} 课，${course.kept} 课没有变化；情景和表单 ${plays.count} 份。`);
}
