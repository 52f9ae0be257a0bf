import { formPhaseSchema, type FormPhase } from '#app/domain/planning/form-phases.ts';
import { type Level, levelSchema } from '#app/domain/standard/standard.ts';
import { db } from '#app/server/db/db.server.ts';

export interface FormRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly level: Level;
  readonly label: string;
  readonly phase: FormPhase;
  readonly createdAt: number;
  readonly sittingCodes: readonly string[];
}

/** All forms, newest first. Drafts and frozen ones before those out of use. */
export async function listForms(): Promise<FormRow[]> {
  const { prisma } = await db();
  const forms = await prisma.form.findMany({
    orderBy: [{ createdAt: 'desc' }, { code: 'asc' }],
    include: { sittings: { select: { sitting: { select: { code: true } } } } },
  });
  const rows = forms.map((form): FormRow => ({
    id: form.id,
    code: form.code,
    title: form.title,
    level: levelSchema.parse(form.level),
    label: form.label,
    phase: formPhaseSchema.parse(form.phase),
    createdAt: form.createdAt.getTime(),
    sittingCodes: form.sittings.map(({ sitting }) => sitting.code),
  }));
  return [...rows.filter((row) => row.phase !== 'retired'), ...rows.filter((row) => row.phase === 'retired')];
}
