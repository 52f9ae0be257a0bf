import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { blueprintSchema } from '#app/domain/blueprints/blueprint.ts';
import { type BankItem, bankItemSchema, isScoredByMachine, itemFileSchema } from '#app/domain/items/bank-item.ts';
import { type Source, sourceFileSchema } from '#app/domain/items/source.ts';
import type { Standard } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { checkYaml, listYamlFiles, readYamlFile } from '#app/server/content/yaml-file.server.ts';
import { bundleLesson } from './bundle-lesson.ts';
import { editorSchemas } from './editor-schemas.ts';
import { glossaryDocument } from './glossary-document.ts';
import { readCourse, readGlossary, readTerms } from './read-course.ts';
import { glossaryProblems } from './rules/glossary-rules.ts';
import { itemProblems, type PlacedItem } from './rules/item-rules.ts';
import { bankProblems } from './rules/bank-rules.ts';
import { type ItemStatistics, itemStatistics } from './rules/item-statistics.ts';
import { type ModuleContext, moduleProblems, moduleTotals, type ReadModule } from './rules/module-rules.ts';
import { readRegions, regionProblems } from './read-regions.ts';
import { asProblem, type Problem, problemIn } from './rules/problem.ts';
import { sourceProblems } from './rules/source-rules.ts';
import { checkFormTasks } from '../form-tasks/check-form-tasks.ts';
import { checkScenarios } from '../scenarios/check-scenarios.ts';
import { playCoverageProblems } from './rules/play-coverage.ts';
import { tradeTermProblems } from './rules/trade-term-rules.ts';
import { type StandardCounts, standardCounts, standardProblems } from './rules/standard-rules.ts';

export interface ModuleCount extends ReturnType<typeof moduleTotals> {
  readonly number: number;
  readonly title: string;
  readonly lessons: number;
}

export interface ContentReport {
  readonly problems: readonly Problem[];
  readonly counts: {
    /** Undefined while the standard itself cannot be read. */
    readonly standard: StandardCounts | undefined;
    readonly items: ItemStatistics | undefined;
    readonly modules: readonly ModuleCount[];
    /** Words of the trade for learners. */
    readonly terms: number;
    /** Names of the product in glossary.yaml. */
    readonly names: number;
    readonly plays: { readonly scenarios: number; readonly formTasks: number };
    readonly sources: { readonly total: number; readonly unused: readonly string[] };
  };
}

const schemaMend = (name: string) => `请对照 content/schemas/${name}.json 改正`;

/** Checks everything authored below `repository`/content, and what is generated from it. `today`: YYYY-MM-DD. */
export async function checkContent(repository: string, today: string): Promise<ContentReport> {
  const root = path.join(repository, 'content');
  const problems: Problem[] = [];
  const standard = checkStandard(root, problems);
  const sources = checkSources(root, problems);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const items = readPlacedItems(root, problems);
  const statistics = standard && itemStatistics(items.map(({ item }) => item), standard);
  if (standard) problems.push(...itemProblems(items, { standard, sources: byId, today }));
  if (statistics) problems.push(...bankProblems(statistics));
  for (const file of listYamlFiles(root, 'blueprints')) {
    problems.push(...checkYaml(readYamlFile(root, file), blueprintSchema).problems.map((found) => asProblem(found, schemaMend('blueprint'))));
  }
  const regions = readRegions(root);
  problems.push(...regions.problems, ...regionProblems(regions, byId, today));
  const modules = await checkCourse(
    root,
    standard && {
      standard,
      sources: byId,
      // A lesson's check is scored at once, so only what a machine scores may stand in it.
      items: new Map(items.flatMap(({ item }) => (isScoredByMachine(item) ? [[item.id, item] as const] : []))),
      regionVariables: new Set(regions.variables.map(({ name }) => name)),
      today,
    },
    problems,
  );
  const trade = readTerms(root);
  problems.push(...trade.problems, ...tradeTermProblems(trade.terms));
  const glossary = readGlossary(root);
  problems.push(...glossary.problems, ...glossaryProblems(glossary.terms));
  if (glossary.problems.length === 0) problems.push(...staleGlossary(repository, glossaryDocument(glossary.terms)));
  problems.push(...staleSchemas(root));

  // What a story says is walked by `npm run scenario -- --check` and by its tests; here only what can be seen at once.
  const lessons = new Set(modules.flatMap((module) => module.lessons.flatMap(({ head }) => head?.id ?? [])));
  const scenarios = standard ? checkScenarios(root, { standard, sources: byId, lessons, today }, { walk: false }) : undefined;
  const forms = standard ? checkFormTasks(root, { standard, sources: byId, lessons, today }) : undefined;
  problems.push(...(scenarios?.problems ?? []), ...(forms?.problems ?? []));
  if (standard && scenarios && forms) problems.push(...playCoverageProblems(scenarios.scenarios, forms.tasks, standard));

  const cited = new Set([
    ...items.flatMap(({ item }) => item.sources.map(({ source }) => source)),
    ...modules.flatMap(({ lessons }) => lessons.flatMap(({ facts }) => (facts?.laws ?? []).map(({ source }) => source))),
    ...[...(scenarios?.scenarios ?? []), ...(forms?.tasks ?? [])].flatMap(({ cards }) => cards.map(({ source }) => source)),
  ]);
  return {
    problems,
    counts: {
      standard: standard && standardCounts(standard),
      items: statistics,
      modules: modules.map(countModule),
      terms: trade.terms.length,
      names: glossary.terms.length,
      plays: { scenarios: scenarios?.scenarios.length ?? 0, formTasks: forms?.tasks.length ?? 0 },
      sources: { total: sources.length, unused: sources.map(({ id }) => id).filter((id) => !cited.has(id)) },
    },
  };
}

function checkStandard(root: string, problems: Problem[]): Standard | undefined {
  try {
    const standard = readStandard(root);
    problems.push(...standardProblems(standard));
    return standard;
  } catch (error) {
    const sentences = error instanceof Error ? error.message.split('\n').slice(1) : [];
    if (sentences.length === 0) throw error;
    problems.push(...sentences.map(standardReadingProblem));
    return undefined;
  }
}

/** The reader throws every place at once, one a line: `standard/basics.yaml 第 3 行 points[0].id：…`. */
function standardReadingProblem(sentence: string): Problem {
  const [, file, line, field, message] = /^(\S+\.yaml)(?: 第 (\d+) 行)?(?: ([^\s：]+))?：(.*)$/.exec(sentence) ?? [];
  if (file === undefined || message === undefined) return problemIn('standard', '', sentence, schemaMend('standard'));
  return problemIn(file, field ?? '', message, schemaMend('standard'), line === undefined ? undefined : Number(line));
}

function checkSources(root: string, problems: Problem[]): readonly Source[] {
  const checked = checkYaml(readYamlFile(root, 'sources.yaml'), sourceFileSchema);
  problems.push(...checked.problems.map((found) => asProblem(found, schemaMend('sources'))));
  const sources = checked.value?.sources ?? [];
  problems.push(...sourceProblems(sources));
  return sources;
}

/** Items one by one, so that a faulty one hides neither its neighbours nor their faults. */
function readPlacedItems(root: string, problems: Problem[]): readonly PlacedItem[] {
  return listYamlFiles(root, 'items').flatMap((file) => {
    const yaml = readYamlFile(root, file);
    problems.push(...checkYaml(yaml, itemFileSchema).problems.map((found) => asProblem(found, schemaMend('items'))));
    return itemsOf(yaml.value).flatMap((item, at): readonly PlacedItem[] => {
      if (!item) return [];
      const line = yaml.lineOf(['items', at]);
      return [{ item, file, place: `items[${at}]`, ...(line === undefined ? {} : { line }) }];
    });
  });
}

function itemsOf(value: unknown): readonly (BankItem | undefined)[] {
  if (typeof value !== 'object' || value === null || !('items' in value) || !Array.isArray(value.items)) return [];
  return value.items.map((item: unknown) => bankItemSchema.safeParse(item).data);
}

async function checkCourse(
  root: string,
  context: Omit<ModuleContext, 'outline'> | undefined,
  problems: Problem[],
): Promise<readonly ReadModule[]> {
  const course = readCourse(root);
  problems.push(...course.problems);
  const modules: ReadModule[] = [];
  for (const module of course.modules) {
    const lessons = [];
    for (const { file, head, prose } of module.lessons) {
      const { facts, problems: found } = await bundleLesson(file, prose);
      problems.push(...found);
      lessons.push({ file, head, facts });
    }
    modules.push({ ...module, lessons });
  }
  if (context && course.outline) problems.push(...moduleProblems(modules, { ...context, outline: course.outline }));
  return modules;
}

function countModule(entry: ReadModule): ModuleCount {
  return { number: entry.module.number, title: entry.module.title, lessons: entry.lessons.length, ...moduleTotals(entry) };
}

function staleGlossary(repository: string, expected: string): readonly Problem[] {
  if (textOf(path.join(repository, 'docs/glossary.md')) === expected) return [];
  return [
    { path: 'docs/glossary.md', field: '', message: '与 content/glossary.yaml 不一致', mend: '请运行 npm run content:generate' },
  ];
}

function staleSchemas(root: string): readonly Problem[] {
  const mend = '请运行 npm run content:generate';
  const expected = editorSchemas();
  const stale = [...expected].filter(([name, text]) => textOf(path.join(root, 'schemas', name)) !== text).map(([name]) => name);
  const extra = filesIn(path.join(root, 'schemas')).filter((name) => !expected.has(name));
  return [
    ...stale.map((name) => problemIn(`schemas/${name}`, '', '与程序中的定义不一致', mend)),
    ...extra.map((name) => problemIn(`schemas/${name}`, '', '程序中没有这份定义', '请删去这个文件')),
  ];
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
