import path from 'node:path';
import { z } from 'zod';
import {
  checkYaml,
  type ContentProblem,
  listYamlFiles,
  problemAt,
  readYamlFile,
  throwProblems,
  type YamlFile,
} from '#app/server/content/yaml-file.server.ts';
import { type Blueprint, blueprintSchema } from '#app/domain/blueprints/blueprint.ts';
import { type BankItem, isScoredByMachine, itemFileSchema } from '#app/domain/items/bank-item.ts';
import type { ItemWithKey } from '#app/domain/items/item.ts';
import { type Source, sourceFileSchema } from '#app/domain/items/source.ts';
import { type Region, regionSchema, type RegionVariable, regionVariablesSchema } from '#app/domain/learning/region.ts';
import { type CoursePlan, coursePlanSchema } from '#app/domain/learning/course-plan.ts';
import { type TradeTerm, tradeTermsSchema } from '#app/domain/learning/trade-term.ts';
import { type Standard, standardSchema } from '#app/domain/standard/standard.ts';

/** Authored files below `root` (default: `content` of the working directory). Read once per root and process. */
function once<Value>(read: (root: string) => Value): (root?: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (root = path.join(process.cwd(), 'content')) => {
    const key = path.resolve(root);
    const kept = known.get(key) ?? { value: read(key) };
    known.set(key, kept);
    return kept.value;
  };
}

/** Each file of content/standard/ and the keys of `Standard` it gives. */
const STANDARD_FILES = {
  standard: 'standard/standard.yaml',
  basics: 'standard/basics.yaml',
  functions: 'standard/functions.yaml',
  level4: 'standard/requirements-4.yaml',
  level3: 'standard/requirements-3.yaml',
} as const;

const mapping = z.record(z.string(), z.unknown());
const basicsFile = z.strictObject({ groups: z.unknown(), points: z.unknown() });
const functionsFile = z.strictObject({ functions: z.unknown(), tasks: z.unknown() });
const requirementsFile = z.strictObject({ requirements: z.array(z.unknown()) });

/** The occupational standard. Throws one Error with every problem of its five files, in Chinese. */
export const readStandard = once((root): Standard => {
  const files = {
    standard: readYamlFile(root, STANDARD_FILES.standard),
    basics: readYamlFile(root, STANDARD_FILES.basics),
    functions: readYamlFile(root, STANDARD_FILES.functions),
    level4: readYamlFile(root, STANDARD_FILES.level4),
    level3: readYamlFile(root, STANDARD_FILES.level3),
  };
  const problems: ContentProblem[] = [];
  const standard = take(files.standard, mapping, problems);
  const basics = take(files.basics, basicsFile, problems);
  const functions = take(files.functions, functionsFile, problems);
  const level4 = take(files.level4, requirementsFile, problems);
  const level3 = take(files.level3, requirementsFile, problems);
  throwProblems(problems);

  const requirements4 = level4?.requirements ?? [];
  const merged = {
    ...standard,
    groups: basics?.groups,
    basics: basics?.points,
    functions: functions?.functions,
    tasks: functions?.tasks,
    requirements: [...requirements4, ...(level3?.requirements ?? [])],
  };
  /** Where a field of the merged value stands in its file. */
  const problemOf = (fieldPath: readonly PropertyKey[], message: string): ContentProblem => {
    const [key, index, ...rest] = fieldPath;
    if (key === 'requirements' && typeof index === 'number') {
      const later = index >= requirements4.length;
      const at = later ? index - requirements4.length : index;
      return problemAt(later ? files.level3 : files.level4, ['requirements', at, ...rest], message);
    }
    if (key === 'basics') return problemAt(files.basics, ['points', ...fieldPath.slice(1)], message);
    if (key === 'groups') return problemAt(files.basics, fieldPath, message);
    if (key === 'functions' || key === 'tasks') return problemAt(files.functions, fieldPath, message);
    return problemAt(files.standard, fieldPath, message);
  };
  const checked = standardSchema.safeParse(merged, { error: z.locales.zhCN().localeError });
  if (!checked.success) throwProblems(checked.error.issues.map((issue) => problemOf(issue.path, issue.message)));
  return standardSchema.parse(merged);
});

/** All items of git, by file and place in the file. Throws one Error with every problem of every file. */
export const readItems = once((root): readonly BankItem[] => {
  const problems: ContentProblem[] = [];
  const firstFile = new Map<string, string>();
  const items: BankItem[] = [];
  for (const name of listYamlFiles(root, 'items')) {
    const file = readYamlFile(root, name);
    (take(file, itemFileSchema, problems)?.items ?? []).forEach((item, at) => {
      const earlier = firstFile.get(item.id);
      if (earlier !== undefined) {
        problems.push(problemAt(file, ['items', at, 'id'], `试题编号 ${item.id} 与 ${earlier} 中的重复，请换一个`));
      }
      firstFile.set(item.id, name);
      items.push(item);
    });
  }
  throwProblems(problems);
  return items;
});

/** Those of them that theory forms are drawn from. */
export function readTheoryItems(root?: string): readonly ItemWithKey[] {
  return readItems(root).filter(isScoredByMachine);
}

/** What items and lessons may cite. Throws as above. */
export const readSources = once((root): readonly Source[] => {
  const problems: ContentProblem[] = [];
  const sources = take(readYamlFile(root, 'sources.yaml'), sourceFileSchema, problems)?.sources ?? [];
  throwProblems(problems);
  return sources;
});

/** The words of the trade and what residents call them. Throws as above. */
export const readTradeTerms = once((root): readonly TradeTerm[] => {
  const problems: ContentProblem[] = [];
  const terms = take(readYamlFile(root, 'terms.yaml'), tradeTermsSchema, problems)?.terms ?? [];
  throwProblems(problems);
  return terms;
});

/** What studying online is worth. Throws as above. */
export const readCoursePlan = once((root): CoursePlan => {
  const problems: ContentProblem[] = [];
  const plan = take(readYamlFile(root, 'schedule/course-plan.yaml'), coursePlanSchema, problems);
  throwProblems(problems);
  if (plan === undefined) throw new Error('读不出 schedule/course-plan.yaml');
  return plan;
});

/** What differs by place, by name. Throws as above. */
export const readRegionVariables = once((root): readonly RegionVariable[] => {
  const problems: ContentProblem[] = [];
  const variables = take(readYamlFile(root, 'regions/variables.yaml'), regionVariablesSchema, problems)?.variables ?? [];
  throwProblems(problems);
  return variables;
});

/** The figures of one region. Throws as above, also for a code without a file. */
export function readRegion(code: string, root = path.join(process.cwd(), 'content')): Region {
  const name = listYamlFiles(root, 'regions').find((file) => file === `regions/${code}.yaml`);
  if (name === undefined) throw new Error(`没有地区 ${code}：content/regions/${code}.yaml 不存在`);
  const problems: ContentProblem[] = [];
  const region = take(readYamlFile(root, name), regionSchema, problems);
  throwProblems(problems);
  if (region === undefined) throw new Error(`读不出 ${name}`);
  return region;
}

/** The blueprints of content/blueprints/, by file name. Throws as above. */
export const readBlueprints = once((root): readonly Blueprint[] => {
  const problems: ContentProblem[] = [];
  const blueprints = listYamlFiles(root, 'blueprints').flatMap((name) => {
    const blueprint = take(readYamlFile(root, name), blueprintSchema, problems);
    return blueprint === undefined ? [] : [blueprint];
  });
  throwProblems(problems);
  return blueprints;
});

function take<Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
  problems: ContentProblem[],
): z.output<Schema> | undefined {
  const checked = checkYaml(file, schema);
  problems.push(...checked.problems);
  return checked.value;
}
