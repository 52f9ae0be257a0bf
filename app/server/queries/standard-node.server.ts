import { BANK_ITEM_TYPES } from '#app/domain/items/bank-item.ts';
import { lessonsByNode } from '#app/domain/learning/standard-service.ts';
import { nodeHeading } from '#app/domain/standard/node-heading.ts';
import { sectionOfNode, sectionTitle, type Standard, theoryWeights } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { readCompiledIndex } from '#app/server/content/compiled.server.ts';
import { openItemCounts } from '#app/server/queries/bank-counts.server.ts';

/** One node of the standard and what serves it; null for an unknown id. Items appear as counts only. */
export async function standardNode(nodeId: string) {
  const standard = readStandard();
  const heading = nodeHeading(standard, nodeId);
  const section = sectionOfNode(standard, nodeId);
  if (!heading || !section) return null;
  const counts = (await openItemCounts()).get(nodeId);
  const { place, errata, siblings } = placeOf(standard, nodeId);
  return {
    ...heading,
    place,
    errata: errata ?? null,
    section: sectionTitle(standard, section),
    theoryWeights: { 4: theoryWeights(standard, 4)[section], 3: theoryWeights(standard, 3)[section] },
    lessons: lessonsByNode(readCompiledIndex().modules).get(nodeId) ?? [],
    items: BANK_ITEM_TYPES.map((type) => ({ type, count: counts?.[type] ?? 0 })),
    siblings: siblings.filter((id) => id !== nodeId).flatMap((id) => nodeHeading(standard, id) ?? []),
  };
}

/** Where a node stands in the tree, and its neighbours of the same kind. */
function placeOf(standard: Standard, nodeId: string): { place: string; errata: string | undefined; siblings: readonly string[] } {
  const basic = standard.basics.find(({ id }) => id === nodeId);
  if (basic) {
    const group = standard.groups.find(({ code }) => code === basic.group);
    return {
      place: `${basic.group} ${group?.title ?? ''}`,
      errata: basic.errata,
      siblings: standard.basics.filter((point) => point.group === basic.group).map(({ id }) => id),
    };
  }
  const requirement = standard.requirements.find(({ id }) => id === nodeId);
  const task = standard.tasks.find(({ id }) => id === requirement?.task);
  const jobFunction = standard.functions.find(({ id }) => id === task?.function);
  const taskTitle = requirement?.level === 3 ? task?.titles['3'] : task?.titles['4'];
  return {
    place: `${jobFunction?.title ?? ''} · ${task?.code ?? ''} ${taskTitle ?? ''}`,
    errata: requirement?.errata,
    siblings: standard.requirements
      .filter((entry) => entry.task === requirement?.task && entry.level === requirement?.level && entry.kind === requirement?.kind)
      .map(({ id }) => id),
  };
}
