import path from 'node:path';
import { citationFault, type Source } from '#app/domain/items/source.ts';
import { type Region, regionSchema, type RegionVariable, regionVariablesSchema } from '#app/domain/learning/region.ts';
import { checkYaml, listYamlFiles, readYamlFile } from '#app/server/content/yaml-file.server.ts';
import { asProblem, type Problem, problemIn } from './rules/problem.ts';

const FOLDER = 'regions';
const VARIABLES = `${FOLDER}/variables.yaml`;
const VARIABLES_MEND = '请对照 content/schemas/region-variables.json 改正';
const REGION_MEND = '请对照 content/schemas/region.json 改正';

export interface Regions {
  readonly variables: readonly RegionVariable[];
  readonly regions: readonly { readonly file: string; readonly region: Region }[];
  readonly problems: readonly Problem[];
}

/** Reads content/regions/. Faults come back as problems, never thrown. */
export function readRegions(root: string): Regions {
  const named = checkYaml(readYamlFile(root, VARIABLES), regionVariablesSchema);
  const problems: Problem[] = named.problems.map((found) => asProblem(found, VARIABLES_MEND));
  const regions = listYamlFiles(root, FOLDER)
    .filter((file) => file !== VARIABLES)
    .flatMap((file) => {
      const read = checkYaml(readYamlFile(root, file), regionSchema);
      problems.push(...read.problems.map((found) => asProblem(found, REGION_MEND)));
      return read.value ? [{ file, region: read.value }] : [];
    });
  return { variables: named.value?.variables ?? [], regions, problems };
}

/** What the schemas cannot see: names twice, a region that lacks a figure, a figure that is no longer in force. */
export function regionProblems({ variables, regions }: Regions, sources: ReadonlyMap<string, Source>, today: string): readonly Problem[] {
  const names = variables.map(({ name }) => name);
  return [
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => problemIn(VARIABLES, name, '变量名重复', '请改名或合并')),
    ...variables.flatMap(({ name, source, article }) => {
      const fault = citationFault(sources, source, article, today);
      return fault ? [problemIn(VARIABLES, name, fault.message, fault.mend)] : [];
    }),
    ...regions.flatMap(({ file, region }) => [
      ...(path.basename(file, '.yaml') === region.code ? [] : [problemIn(file, 'code', `文件名与地区代码 ${region.code} 不同`, `文件应叫 ${region.code}.yaml`)]),
      ...names.filter((name) => region.values[name] === undefined).map((name) => problemIn(file, 'values', `缺少 ${name}`, '补上当地的数字；当地没有的写“当地未设”')),
      ...Object.entries(region.values).flatMap(([name, { from, until }]) => [
        ...(names.includes(name) ? [] : [problemIn(file, name, '变量表里没有这个名字', `请改成 ${VARIABLES} 里的名字`)]),
        ...(from > today ? [problemIn(file, `${name}.from`, `${from} 才执行`, '先写现行的数字，到日子再改')] : []),
        ...(until !== undefined && until < today ? [problemIn(file, `${name}.until`, `已于 ${until} 到期`, '请按当地新文件更新')] : []),
      ]),
    ]),
  ];
}
