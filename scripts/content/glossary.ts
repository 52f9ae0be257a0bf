import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { glossaryDocument } from './glossary-document.ts';
import { readGlossary } from './read-course.ts';
import { problemLine } from './rules/problem.ts';

/** Writes docs/glossary.md from content/glossary.yaml. Exit 1 when the YAML is faulty. */
const { terms, problems } = readGlossary(path.resolve('content'));
if (problems.length > 0) {
  console.error(problems.map(problemLine).join('\n'));
  process.exitCode = 1;
} else {
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/glossary.md', glossaryDocument(terms));
  console.log(`docs/glossary.md 已生成，共 ${terms.length} 个词。`);
}
