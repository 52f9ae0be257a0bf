import { deadlineOf } from '#app/domain/attempts/attempt-clock.ts';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';
import type { MultipleResponseRule } from '#app/domain/scoring/score-item.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { hashToken } from '#app/server/random-id.server.ts';
import { createForm, type MadeForm } from '#tests/factories/forms.ts';
import { createLogins, createUsers, type MadeUser } from '#tests/factories/users.ts';
import type { World } from '#tests/factories/world.ts';

export interface MadeCandidate {
  readonly user: MadeUser;
  readonly registrationId: string;
  readonly admissionNumber: string;
  readonly seat: number;
  /** Empty unless the recipe asks for attempts. */
  readonly attemptId: string;
  /** The token of the writer that holds the attempt; empty unless it is active. */
  readonly writer: string;
  /** Cookie header of an open login; empty unless the recipe asks for logins. */
  readonly cookie: string;
}

export interface MadeSitting {
  readonly id: string;
  readonly code: string;
  readonly roomId: string;
  readonly centreId: string;
  readonly form: MadeForm;
  readonly invigilators: readonly MadeUser[];
  readonly candidates: readonly MadeCandidate[];
  readonly durationMinutes: number;
  readonly graceSeconds: number;
  readonly deadlineAt: Instant;
}

export interface SittingRecipe {
  /** Default open. */
  readonly phase?: SittingPhase;
  /** Default 1, in one room. */
  readonly candidates?: number;
  /** Phase of everybody's attempt. Default active, with a writer token of epoch 1. */
  readonly attempts?: 'none' | 'awaiting' | 'authorised' | 'active';
  readonly logins?: boolean;
  readonly durationMinutes?: number;
  readonly graceSeconds?: number;
  readonly startsAt?: Instant;
  /** When active attempts began; the deadline follows. Default: the world's moment. */
  readonly startedAt?: Instant;
  readonly multipleResponseRule?: MultipleResponseRule;
  readonly form?: MadeForm;
}

/** A sitting of one room with its form, two invigilators or more (1:15), registered candidates and their attempts. */
export async function createSitting(world: World, recipe: SittingRecipe = {}): Promise<MadeSitting> {
  const {
    phase = 'open',
    candidates: count = 1,
    attempts = 'active',
    durationMinutes = 90,
    graceSeconds = 15,
    startsAt = world.at,
    startedAt = world.at,
    multipleResponseRule = 'allOrNothing',
  } = recipe;
  const { prisma } = world;
  const at = new Date(world.at);
  const form = recipe.form ?? (await createForm(world));
  const id = world.id('sitting');
  const centreId = world.id('centre');
  const roomId = world.id('room');
  const administrationId = world.id('administration');
  const deadlineAt = deadlineOf(startedAt, durationMinutes);
  const isOpenOrLater = phase === 'open' || phase === 'closed' || phase === 'released';

  await prisma.centre.create({ data: { id: centreId, code: centreId, name: '样本考点' } });
  await prisma.room.create({ data: { id: roomId, centreId, name: `第一考场 ${roomId}`, seats: count } });
  await prisma.administration.create({
    data: { id: administrationId, centreId, code: administrationId, name: '样本考次', createdAt: at },
  });
  await prisma.sitting.create({
    data: {
      id,
      administrationId,
      code: id,
      title: '样本场次',
      level: 4,
      component: 'theory',
      standardVersion: 'factory',
      blueprintId: 'theory-default',
      startsAt: new Date(startsAt),
      durationMinutes,
      graceSeconds,
      multipleResponseRule,
      phase,
      poolsJson: '["secure"]',
      openedAt: isOpenOrLater ? at : null,
      createdById: `${world.name}-factory`,
      createdAt: at,
      rooms: { create: [{ roomId }] },
      forms: { create: [{ formId: form.id, label: form.label }] },
    },
  });
  const invigilators = await createUsers(world, Math.max(2, Math.ceil(count / 15)), { roles: ['invigilator'] });
  await prisma.sittingInvigilator.createMany({ data: invigilators.map((user) => ({ sittingId: id, roomId, userId: user.id })) });

  const users = await createUsers(world, count);
  const cookies = recipe.logins ? await createLogins(world, users) : new Map<string, string>();
  const checkedIn = attempts === 'authorised' || attempts === 'active';
  const candidates = users.map((user, index): MadeCandidate => {
    const attemptId = attempts === 'none' ? '' : world.id('attempt');
    return {
      user,
      registrationId: world.id('registration'),
      admissionNumber: `${id}-${String(index + 1).padStart(3, '0')}`,
      seat: index + 1,
      attemptId,
      writer: attempts === 'active' ? world.token(attemptId) : '',
      cookie: cookies.get(user.id) ?? '',
    };
  });
  await prisma.registration.createMany({
    data: candidates.map((candidate) => ({
      id: candidate.registrationId,
      sittingId: id,
      userId: candidate.user.id,
      roomId,
      seat: candidate.seat,
      admissionNumber: candidate.admissionNumber,
      formLabel: form.label,
      checkedInAt: checkedIn ? at : null,
      checkedInById: checkedIn ? (invigilators[0]?.id ?? null) : null,
    })),
  });
  if (attempts !== 'none') {
    await prisma.attempt.createMany({
      data: candidates.map((candidate) => ({
        id: candidate.attemptId,
        registrationId: candidate.registrationId,
        sittingId: id,
        formId: form.id,
        phase: attempts,
        createdAt: at,
        graceSeconds,
        ...(attempts === 'active'
          ? { startedAt: new Date(startedAt), deadlineAt: new Date(deadlineAt), writerEpoch: 1 }
          : {}),
      })),
    });
  }
  if (attempts === 'active') {
    await prisma.attemptWriter.createMany({
      data: candidates.map((candidate) => ({
        hash: hashToken(candidate.writer),
        attemptId: candidate.attemptId,
        epoch: 1,
        openedAt: new Date(startedAt),
        address: '192.0.2.1',
        userAgent: 'factory',
      })),
    });
  }
  return { id, code: id, roomId, centreId, form, invigilators, candidates, durationMinutes, graceSeconds, deadlineAt };
}

/** The candidate at a place; throws for a place nobody has. */
export function candidateAt(sitting: MadeSitting, index: number): MadeCandidate {
  const candidate = sitting.candidates[index];
  if (!candidate) throw new Error(`The sitting has no candidate ${index}`);
  return candidate;
}
