import { createHash } from 'node:crypto';
import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { assembleForms } from '#app/domain/assembly/assemble.ts';
import { conformitySheet } from '#app/domain/assembly/conformity.ts';
import { formCodePrefix, nextSerial } from '#app/domain/planning/plan-codes.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { type FormRequest, LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { readBlueprints, readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { loadItemPool } from '#app/server/queries/item-pool.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

type Reason = Extract<PlanningReason, { kind: 'notAllowed' | 'unknownBlueprint' | 'assembly' }>;

/** Draws parallel forms from the bank and keeps them as drafts. Answers with their ids, A first. */
export async function assembleDraftForms(actor: Actor, request: FormRequest): Promise<Result<string[], Reason>> {
  if (!can(actor, 'form.assemble')) return refuse({ kind: 'notAllowed' });
  const blueprint = readBlueprints().find((entry) => entry.id === request.blueprintId);
  if (!blueprint) return refuse({ kind: 'unknownBlueprint' });
  const standard = readStandard();
  const { prisma, provider } = await db();
  const pool = await loadItemPool(prisma, request.pools);

  const { level, seed, count } = request;
  const assembled = assembleForms({ standard, blueprint, level, pool: pool.entries, seed, count });
  if (!assembled.ok) return refuse({ kind: 'assembly', refusal: assembled.reason, blueprint });

  const at = now();
  const prefix = formCodePrefix(level, blueprint.component, at);
  return prisma.$transaction(async (tx) => {
    const taken = await tx.form.findMany({ where: { code: { startsWith: prefix } }, select: { code: true } });
    const serial = nextSerial(prefix, taken.map((form) => form.code));
    const ids: string[] = [];
    for (const form of assembled.value.forms) {
      const id = randomId();
      const code = `${prefix}${serial}${form.label}`;
      const places = form.items.map((item, index) => ({
        formId: id,
        position: index + 1,
        itemVersionId: versionIdOf(pool.versionIds, item.id),
        section: item.section,
        units: item.units,
      }));
      await tx.form.create({
        data: {
          id,
          code,
          title: `${LEVEL_TITLES[level]}理论知识考试 ${form.label} 卷`,
          level,
          component: blueprint.component,
          standardVersion: standard.version,
          blueprintId: blueprint.id,
          seed,
          label: form.label,
          phase: 'draft',
          totalUnits: form.totalUnits,
          poolsJson: JSON.stringify(request.pools),
          conformityJson: JSON.stringify(conformitySheet(form, standard, blueprint, pool.entries)),
          contentHash: formContentHash(places),
          createdById: actor.id,
          createdAt: new Date(at),
        },
      });
      await tx.formItem.createMany({ data: places });
      await recordAudit(tx, provider, {
        at,
        actor,
        action: 'form.assembled',
        subject: { type: 'form', id },
        data: { code, level, seed, label: form.label },
      });
      ids.push(id);
    }
    return accept(ids);
  });
}

/** SHA-256 over the item versions and their units, in the order of the form. */
export function formContentHash(places: readonly { readonly itemVersionId: string; readonly units: number }[]): string {
  const content = places.map((place) => [place.itemVersionId, place.units]);
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function versionIdOf(versionIds: ReadonlyMap<string, string>, itemId: string): string {
  const id = versionIds.get(itemId);
  if (id === undefined) throw new Error(`Item ${itemId} was drawn but is not in the pool`);
  return id;
}
