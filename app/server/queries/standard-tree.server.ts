import { lessonsByNode } from '#app/domain/learning/standard-service.ts';
import { LEVELS, type Level, SECTION_KEYS, sectionTitle, type Standard, theoryWeights } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { readCompiledIndex } from '#app/server/content/compiled.server.ts';
import { openItemCounts, totalOf } from '#app/server/queries/bank-counts.server.ts';

/** The standard as one level sees it: a tree whose leaves say what serves them, the weights, the exam's rules, the conditions. */
export async function standardTree(level: Level) {
  const standard = readStandard();
  const lessons = lessonsByNode(readCompiledIndex().modules);
  const items = await openItemCounts();
  const leaf = ({ id, code, label, errata }: { id: string; code: string; label: string; errata?: string | undefined }) => ({
    id,
    code,
    label,
    mended: errata !== undefined,
    lessons: lessons.get(id)?.length ?? 0,
    items: totalOf(items.get(id)),
  });
  return {
    level,
    title: standard.occupation.title,
    code: standard.occupation.code,
    definition: standard.occupation.definition,
    version: standard.version,
    draft: standard.status === 'draft',
    levels: LEVELS.flatMap((entry) => standard.levels.filter((named) => named.level === entry)),
    hours: { 4: standard.hours['4'], 3: standard.hours['3'] },
    parts: standard.sections
      .filter(({ part }) => part !== undefined)
      .map(({ key, title, part }) => ({
        key,
        code: part ?? '',
        title,
        groups: standard.groups
          .filter((group) => group.part === key)
          .map((group) => ({
            code: group.code,
            title: group.title,
            lists: [{ title: '', leaves: standard.basics.filter((point) => point.group === group.code).map(leaf) }],
          })),
      })),
    functions: standard.functions.map(({ id, code, key, title }) => ({
      key,
      code,
      title,
      groups: standard.tasks
        .filter((task) => task.function === id)
        .map((task) => ({
          code: task.code,
          title: level === 4 ? task.titles['4'] : task.titles['3'],
          lists: (['skill', 'knowledge'] as const).map((kind) => ({
            title: kind === 'skill' ? '技能要求' : '相关知识要求',
            leaves: standard.requirements
              .filter((entry) => entry.level === level && entry.task === task.id && entry.kind === kind)
              .map(leaf),
          })),
        })),
    })),
    weights: weightRows(standard),
    exam: standard.exam,
    conditions: standard.conditions
      .filter((condition) => condition.level === level)
      .map(({ id, clause, label, errata }) => ({ id, clause, label, errata: errata ?? null })),
  };
}
export type StandardTree = Awaited<ReturnType<typeof standardTree>>;

/** 标准 4.1、4.2 side by side; null where the skill component does not examine a section. */
function weightRows(standard: Standard) {
  const skill = { 4: standard.weights.skill['4'], 3: standard.weights.skill['3'] };
  return SECTION_KEYS.map((key) => ({
    key,
    title: sectionTitle(standard, key),
    theory: { 4: theoryWeights(standard, 4)[key], 3: theoryWeights(standard, 3)[key] },
    skill: key === 'ethics' || key === 'foundation' ? null : { 4: skill[4][key], 3: skill[3][key] },
  }));
}
