import { z } from 'zod';
import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { verifyForm } from '#app/domain/assembly/verify-form.ts';
import { itemTypeSchema } from '#app/domain/items/item.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { poolSchema } from '#app/domain/planning/sitting-form.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { levelSchema, sectionKeySchema } from '#app/domain/standard/standard.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { refreshHeads } from '#app/server/bank/item-figures.server.ts';
import { now } from '#app/server/clock.server.ts';
import { formContentHash } from '#app/server/commands/assemble-forms.server.ts';
import { readBlueprints, readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { loadItemPool } from '#app/server/queries/item-pool.server.ts';

type Reason = Extract<
  PlanningReason,
  { kind: 'notAllowed' | 'formNotFound' | 'formNotDraft' | 'formStale' | 'unknownBlueprint' }
>;

/**
 * Draft → frozen: from now on the form never changes. What was drawn is checked once more against
 * the rules and the bank of this moment; an item revised or withdrawn since the draw refuses it.
 */
export async function freezeForm(actor: Actor, formId: string): Promise<Result<string, Reason>> {
  if (!can(actor, 'form.assemble')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  const at = now();
  return transactOrRefuse<string, Reason>(database, async (tx) => {
    const { count } = await tx.form.updateMany({
      where: { id: formId, phase: 'draft' },
      data: { phase: 'frozen', frozenAt: new Date(at) },
    });
    const form = await tx.form.findUnique({
      where: { id: formId },
      include: {
        items: {
          orderBy: { position: 'asc' },
          include: { itemVersion: { select: { itemId: true, version: true, type: true, nodesJson: true } } },
        },
      },
    });
    if (!form) return refuse({ kind: 'formNotFound' });
    if (count !== 1) return refuse({ kind: 'formNotDraft' });
    const blueprint = readBlueprints().find((entry) => entry.id === form.blueprintId);
    if (!blueprint) return refuse({ kind: 'unknownBlueprint' });

    const level = levelSchema.parse(form.level);
    const pool = await loadItemPool(tx, z.array(poolSchema).parse(JSON.parse(form.poolsJson)));
    const drawn = {
      label: form.label,
      level,
      totalUnits: form.totalUnits,
      items: form.items.map((place) => ({
        id: place.itemVersion.itemId,
        version: place.itemVersion.version,
        section: sectionKeySchema.parse(place.section),
        type: itemTypeSchema.parse(place.itemVersion.type),
        units: place.units,
        nodes: z.array(z.string()).parse(JSON.parse(place.itemVersion.nodesJson)),
      })),
    };
    const faults = verifyForm(drawn, { standard: readStandard(), blueprint, level, pool: pool.entries });
    if (faults.length > 0) return refuse({ kind: 'formStale', faults: faults.length });
    if (formContentHash(form.items) !== form.contentHash) return refuse({ kind: 'formStale', faults: 1 });

    await refreshHeads(tx, drawn.items.map(({ id }) => id));
    await recordAudit(tx, database.provider, {
      at,
      actor,
      action: 'form.frozen',
      subject: { type: 'form', id: formId },
      data: { code: form.code, contentHash: form.contentHash },
    });
    return accept(form.code);
  });
}
