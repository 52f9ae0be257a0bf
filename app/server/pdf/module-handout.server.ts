import { chineseDay } from '#app/domain/shared/chinese-day.ts';
import type { CompiledLesson, CompiledModule, LessonBlock, ProcedureProps } from '#app/domain/learning/compiled-lesson.ts';
import { JOB_FORM_KIND_TITLES } from '#app/domain/learning/job-form-kinds.ts';
import { sourceLines } from '#app/domain/learning/source-wording.ts';
import { assertNever } from '#app/domain/shared/result.ts';
import { citedNumbers, type PrintBlock, printBlocks } from '#app/server/pdf/html-tree.ts';
import { MODULE_HANDOUT_TEMPLATE } from '#app/server/pdf/templates/module-handout.typ.ts';
import { printOnce, type RenderedPdf, renderPdf } from '#app/server/pdf/typst.server.ts';

export interface ModuleToPrint {
  readonly module: CompiledModule;
  /** In the module's order. */
  readonly lessons: readonly CompiledLesson[];
  /** Title of the part of the course, e.g. 操作篇. */
  readonly part: string;
}

/**
 * A whole module on A4, to read and to write on. Analyses of cases and trainers' notes are not in it, nor sources that
 * only they cite. The same module object is printed once. Rejects as renderPdf does.
 */
export function renderModuleHandout(input: ModuleToPrint): Promise<RenderedPdf> {
  return printOnce(input.module, () => renderPdf(MODULE_HANDOUT_TEMPLATE, printedModule(input)));
}

function printedModule({ module, lessons, part }: ModuleToPrint) {
  const { number, title, summary, aims, forms, updated } = module;
  return {
    title: `模块${number}　${title}`,
    part,
    place: `模块${number}`,
    name: title,
    summary,
    aims: aims.map(({ text }) => text),
    lessons: lessons.map(printedLesson),
    forms: forms.map((form) => ({ title: `${JOB_FORM_KIND_TITLES[form.kind]}：${form.title}`, purpose: form.purpose })),
    colophon: `本讲义由课程网页的课文排成，课文修订于${chineseDay(updated)}。案例的分析在网页上，写下回答以后看。`,
  };
}

type PrintedPart =
  | PrintBlock
  | { readonly kind: 'procedure'; readonly title: string; readonly steps: readonly PrintedStep[] }
  | { readonly kind: 'case'; readonly title: string; readonly blocks: readonly PrintBlock[]; readonly questions: readonly (readonly PrintBlock[])[] }
  | { readonly kind: 'reflection'; readonly number: number; readonly prompt: string };

interface PrintedStep {
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly blocks: readonly PrintBlock[];
}

function printedLesson({ title, blocks, sources }: CompiledLesson) {
  const reflections = blocks.flatMap((block) => (block.kind === 'island' && block.name === 'Reflection' ? [block.props.id] : []));
  const parts = blocks.flatMap((block) => printedParts(block, reflections));
  const cited = citedNumbers(parts.flatMap(blocksWithin));
  return { title, parts, sources: sourceLines(sources.filter(({ number }) => cited.has(number))).map(({ number, text }) => ({ number, text })) };
}

function printedParts(block: LessonBlock, reflections: readonly string[]): readonly PrintedPart[] {
  if (block.kind === 'html') return printBlocks(block.html);
  switch (block.name) {
    case 'Procedure':
      return [{ kind: 'procedure', title: block.props.title, steps: block.props.steps.map(printedStep) }];
    case 'Case':
      return [{ kind: 'case', title: block.props.title, ...storyAndQuestions(printBlocks(block.props.bodyHtml)) }];
    case 'Reflection':
      return [{ kind: 'reflection', number: reflections.indexOf(block.props.id) + 1, prompt: block.props.prompt }];
    default:
      return assertNever(block);
  }
}

function printedStep({ title, who, when, output, html }: ProcedureProps['steps'][number]): PrintedStep {
  const facts = [
    { name: '谁做', value: who },
    { name: '什么时候', value: when },
    { name: '留下什么', value: output },
  ].flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]));
  return { title, facts, blocks: printBlocks(html) };
}

/** A case that ends in a numbered list asks its questions there. */
function storyAndQuestions(blocks: readonly PrintBlock[]) {
  const last = blocks.at(-1);
  return last?.kind === 'list' && last.ordered ? { blocks: blocks.slice(0, -1), questions: last.items } : { blocks, questions: [] };
}

function blocksWithin(part: PrintedPart): readonly PrintBlock[] {
  switch (part.kind) {
    case 'procedure':
      return part.steps.flatMap(({ blocks }) => blocks);
    case 'case':
      return [...part.blocks, ...part.questions.flat()];
    case 'reflection':
      return [];
    default:
      return [part];
  }
}
