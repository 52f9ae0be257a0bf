import { itemWithKeySchema } from '#app/domain/items/item.ts';
import { itemStateSchema } from '#app/domain/items/item-state.ts';
import { formPhaseSchema } from '#app/domain/planning/form-phases.ts';
import { poolSchema } from '#app/domain/planning/sitting-form.ts';
import { hideKey } from '#app/domain/items/hide-key.ts';
import { nodeHeading } from '#app/domain/standard/node-heading.ts';
import { sectionTitle } from '#app/domain/standard/standard.ts';
import { readSources, readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** One item with its key, for those who may see items; a version asked for by number, else the newest. Null when there is none. */
export async function bankItem(itemId: string, version: number | undefined) {
  const { prisma } = await db();
  const item = await prisma.item.findUnique({
    where: { id: itemId },
    include: {
      versions: {
        orderBy: { version: 'desc' },
        include: {
          formItems: {
            orderBy: { formId: 'asc' },
            select: { position: true, form: { select: { code: true, title: true, phase: true } } },
          },
        },
      },
    },
  });
  const shown = item?.versions.find((entry) => version === undefined || entry.version === version);
  if (!item || !shown) return null;
  const standard = readStandard();
  const sources = new Map(readSources().map((source) => [source.id, source]));
  const content = itemWithKeySchema.parse(JSON.parse(shown.contentJson));
  return {
    id: item.id,
    pool: poolSchema.parse(item.pool),
    state: itemStateSchema.parse(item.state),
    version: shown.version,
    newest: item.versions[0]?.version ?? shown.version,
    section: sectionTitle(standard, content.section),
    item: content,
    candidateItem: hideKey(content),
    nodes: content.nodes.map((id) => nodeHeading(standard, id) ?? { id, code: id, label: '标准里没有这个节点' }),
    citations: content.sources.map(({ source, article }) => {
      const known = sources.get(source);
      return { id: source, article: article ?? null, title: known?.title ?? source, check: known?.check ?? null };
    }),
    versions: item.versions.map((entry) => ({ version: entry.version, createdAt: entry.createdAt.getTime() })),
    forms: item.versions.flatMap((entry) =>
      entry.formItems.map(({ position, form }) => ({
        code: form.code,
        title: form.title,
        phase: formPhaseSchema.parse(form.phase),
        position,
        version: entry.version,
      })),
    ),
  };
}
