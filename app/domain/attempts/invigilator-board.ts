// zod/mini: the live refresh reads this in the browser.
import * as z from 'zod/mini';
import { INCIDENT_KINDS } from '#app/domain/attempts/incident-kinds.ts';
import { SEAT_PHASES, type SeatPhase } from '#app/domain/attempts/seat-phase.ts';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';

/**
 * What an invigilator's console shows and refreshes: the sitting, every seat of the own rooms, and
 * of the other rooms only how many stand where. No form content, no score, no full id number.
 * Instants are milliseconds of the server's clock; the clock itself travels beside it, so that the
 * same state is the same text.
 */
const SITTING_PHASES = ['planned', 'frozen', 'open', 'closed', 'released', 'cancelled'] as const satisfies readonly SittingPhase[];

const instant = z.number();
const orNull = <Schema extends z.ZodMiniType>(schema: Schema) => z.nullable(schema);
const seatPhaseSchema: z.ZodMiniType<SeatPhase, unknown> = z.enum(SEAT_PHASES);

const boardSittingSchema = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  administration: z.string(),
  level: z.int(),
  phase: z.enum(SITTING_PHASES),
  startsAt: instant,
  opensAt: instant,
  durationMinutes: z.int(),
  openedAt: orNull(instant),
  closedAt: orNull(instant),
});

const boardRoomSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Of the invigilator who asks. */
  own: z.boolean(),
  invigilators: z.array(z.string()),
  counts: z.record(z.enum(SEAT_PHASES), z.int()),
});
export type BoardRoom = z.infer<typeof boardRoomSchema>;

const boardSeatSchema = z.object({
  /** The registration's id. */
  id: z.string(),
  roomId: z.string(),
  seat: z.int(),
  name: z.string(),
  admissionNumber: z.string(),
  maskedIdNumber: z.string(),
  formLabel: z.string(),
  phase: seatPhaseSchema,
  checkedInAt: orNull(instant),
  startedAt: orNull(instant),
  /** When answering last began or went on. */
  activeSince: orNull(instant),
  deadlineAt: orNull(instant),
  pausedAt: orNull(instant),
  endedAt: orNull(instant),
  answered: z.int(),
  total: z.int(),
  flagged: z.int(),
  lastSavedAt: orNull(instant),
  /** Above 1: went on in another browser that many times less one. */
  writerEpoch: z.int(),
  refusedSaves: z.int(),
});
export type BoardSeat = z.infer<typeof boardSeatSchema>;

const boardIncidentSchema = z.object({
  id: z.string(),
  at: instant,
  kind: z.enum(INCIDENT_KINDS),
  note: z.string(),
  by: z.string(),
  /** The seat's registration; null: the whole room. */
  seatId: orNull(z.string()),
  roomIds: z.array(z.string()),
});
export type BoardIncident = z.infer<typeof boardIncidentSchema>;

const boardAdjustmentSchema = z.object({
  id: z.string(),
  at: instant,
  seatId: z.string(),
  kind: z.enum(['extension', 'timeOwed']),
  seconds: z.int(),
  reason: z.string(),
  by: z.string(),
});
export type BoardAdjustment = z.infer<typeof boardAdjustmentSchema>;

/** Why answering of a seat was ended by an invigilator. */
const boardTerminationSchema = z.object({ seatId: z.string(), at: instant, reason: z.string(), by: z.string() });
export type BoardTermination = z.infer<typeof boardTerminationSchema>;

export const invigilatorBoardSchema = z.object({
  kind: z.literal('invigilatorBoard'),
  sitting: boardSittingSchema,
  rooms: z.array(boardRoomSchema),
  seats: z.array(boardSeatSchema),
  incidents: z.array(boardIncidentSchema),
  adjustments: z.array(boardAdjustmentSchema),
  terminations: z.array(boardTerminationSchema),
  /** What keeps the sitting from opening, as sentences; empty once it is open. */
  gate: z.array(z.string()),
});
export type InvigilatorBoard = z.infer<typeof invigilatorBoardSchema>;

/** The header that carries the server's clock beside a board, also with 304. */
export const SERVER_CLOCK_HEADER = 'X-Server-Clock';
/** How often the console asks, in milliseconds. */
export const BOARD_INTERVAL = 2_000;
