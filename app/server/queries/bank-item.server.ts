import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { type BankItem, bankItemSchema } from '#app/domain/items/bank-item.ts';
import { actsFor } from '#app/domain/items/item-flow.ts';
import { itemStateSchema } from '#app/domain/items/item-state.ts';
import { FORM_PHASE_TITLES, formPhaseSchema } from '#app/domain/planning/form-phases.ts';
import { poolSchema } from '#app/domain/planning/sitting-form.ts';
import { REPORT_KIND_TITLES, reportKindSchema } from '#app/domain/practice/item-report.ts';
import { nodeHeading } from '#app/domain/standard/node-heading.ts';
import { sectionTitle } from '#app/domain/standard/standard.ts';
import { itemNow } from '#app/server/bank/item-standing.server.ts';
import { similarItems } from '#app/server/bank/similar-items.server.ts';
import { readSources, readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';

/**
 * One item as those who may see items see it: a version asked for by number, else the newest, with its life, its uses and
 * what this person may do. `version` null in the answer: there is only a draft. Null when there is no such item or version.
 */
export async function bankItem(actor: Actor, itemId: string, version: number | undefined) {
  const { prisma } = await db();
  const [item, current] = await Promise.all([
    prisma.item.findUnique({
      where: { id: itemId },
      include: {
        versions: {
          orderBy: { version: 'desc' },
          include: { formItems: { orderBy: { formId: 'asc' }, select: { position: true, form: { select: { code: true, phase: true } } } } },
        },
        draft: { select: { updatedAt: true, updatedById: true, baseVersion: true } },
        tags: { orderBy: { tag: 'asc' } },
        events: { orderBy: [{ at: 'desc' }, { id: 'desc' }] },
        comments: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
        reports: { orderBy: [{ at: 'desc' }] },
      },
    }),
    itemNow(prisma, itemId),
  ]);
  if (!item || !current) return null;
  const shown = item.versions.find((entry) => version === undefined || entry.version === version);
  if (!shown && version !== undefined) return null;
  const people = await namesOf([...item.versions.map(({ createdById }) => createdById), item.draft?.updatedById ?? null, item.authorId, ...item.reports.map(({ closedById }) => closedById)]);
  const content = shown ? bankItemSchema.parse(JSON.parse(shown.contentJson)) : null;
  const mayWrite = can(actor, 'item.write');
  return {
    id: item.id,
    pool: poolSchema.parse(item.pool),
    state: itemStateSchema.parse(item.state),
    acts: actsFor(current.standing, { id: actor.id, mayWrite, mayReview: can(actor, 'item.review') }),
    own: current.standing.writtenById === actor.id,
    mayWrite,
    mayOpen: item.pool === 'secure' && can(actor, 'item.review'),
    mayRevise: mayWrite && item.state !== 'inReview' && item.state !== 'retired',
    draft: item.draft && { updatedAt: item.draft.updatedAt.getTime(), by: people.get(item.draft.updatedById) ?? null },
    version: shown?.version ?? null,
    newest: item.versions[0]?.version ?? null,
    content: content && contentFacts(content),
    similar: content ? await similarItems(prisma, item.id, content) : [],
    tags: item.tags.map(({ tag }) => tag),
    versions: item.versions.map((entry) => ({ version: entry.version, createdAt: entry.createdAt.getTime(), origin: entry.origin, by: people.get(entry.createdById ?? '') ?? null })),
    events: item.events.map(({ id, at, byName, act, toState, reason, version: of }) => ({ id, at: at.getTime(), byName, act, toState: itemStateSchema.parse(toState), reason, version: of })),
    comments: item.comments.map(({ id, at, byName, text, version: of }) => ({ id, at: at.getTime(), byName, text, version: of })),
    // Who reported is nobody's business here; what was reported is.
    reports: item.reports.map(({ id, at, kind, text, version: of, closedAt, reply, closedById }) => ({
      id,
      at: at.getTime(),
      kind: REPORT_KIND_TITLES[reportKindSchema.parse(kind)],
      text,
      version: of,
      closedAt: closedAt?.getTime() ?? null,
      reply,
      closedBy: people.get(closedById ?? '') ?? null,
    })),
    forms: item.versions.flatMap((entry) =>
      entry.formItems.map(({ position, form }) => ({ code: form.code, phase: FORM_PHASE_TITLES[formPhaseSchema.parse(form.phase)], position, version: entry.version })),
    ),
  };
}

/** What the page says about a text: where it belongs in the standard and what it rests on. */
function contentFacts(item: BankItem) {
  const standard = readStandard();
  const sources = new Map(readSources().map((source) => [source.id, source]));
  return {
    item,
    section: sectionTitle(standard, item.section),
    nodes: item.nodes.map((id) => nodeHeading(standard, id) ?? { id, code: id, label: '标准里没有这个节点' }),
    citations: item.sources.map(({ source, article }) => {
      const known = sources.get(source);
      return { id: source, article: article ?? null, title: known?.title ?? source, check: known?.check ?? null, inForceFrom: known?.inForceFrom ?? null, inForceUntil: known?.inForceUntil ?? null };
    }),
  };
}

async function namesOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const { prisma } = await db();
  const known = ids.flatMap((id) => id ?? []);
  const rows = known.length === 0 ? [] : await prisma.user.findMany({ where: { id: { in: known } }, select: { id: true, displayName: true } });
  return new Map(rows.map(({ id, displayName }) => [id, displayName]));
}

/** The two versions of an item that somebody wants to compare; null when one of them is not there. */
export async function itemVersions(itemId: string, from: number, to: number): Promise<{ readonly from: BankItem; readonly to: BankItem } | null> {
  const { prisma } = await db();
  const rows = await prisma.itemVersion.findMany({ where: { itemId, version: { in: [from, to] } }, select: { version: true, contentJson: true } });
  const contentOf = (version: number) => rows.find((row) => row.version === version)?.contentJson;
  const [before, after] = [contentOf(from), contentOf(to)];
  if (before === undefined || after === undefined) return null;
  return { from: bankItemSchema.parse(JSON.parse(before)), to: bankItemSchema.parse(JSON.parse(after)) };
}
