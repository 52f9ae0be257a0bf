import { z } from 'zod';
import { type APIRequestContext, request } from '@playwright/test';
import { TYPED_CLOSE } from '#app/domain/attempts/act-words.ts';
import type { InvigilationIntent } from '#app/domain/attempts/invigilation-form.ts';
import { withDatabase } from './database.ts';
import { logIn } from './log-in.ts';
import type { RunningServer } from './serve.ts';

const seatSchema = z.object({
  loginName: z.string(),
  name: z.string(),
  userId: z.string(),
  registrationId: z.string(),
  attemptId: z.string(),
  formId: z.string(),
  seat: z.number(),
  admissionNumber: z.string(),
});
export type DemoSeat = z.infer<typeof seatSchema>;

const sittingSchema = z.object({ id: z.string(), code: z.string(), title: z.string() });

export interface DemoSitting extends z.infer<typeof sittingSchema> {
  readonly seats: readonly DemoSeat[];
  seatOf(loginName: string): DemoSeat;
}

/** The demo's sitting in this phase: `frozen` is the one ready to open, `released` yesterday's. */
export function demoSitting(server: Pick<RunningServer, 'databaseFile'>, phase: 'frozen' | 'released'): DemoSitting {
  return withDatabase(server, (database) => {
    const sitting = sittingSchema.parse(database.prepare('SELECT id, code, title FROM Sitting WHERE phase = ?').get(phase));
    const seats = z.array(seatSchema).parse(
      database
        .prepare(
          `SELECT u.loginName, u.displayName AS name, u.id AS userId, r.id AS registrationId, a.id AS attemptId, a.formId, r.seat, r.admissionNumber
           FROM Registration r JOIN User u ON u.id = r.userId JOIN Attempt a ON a.registrationId = r.id
           WHERE r.sittingId = ? ORDER BY r.seat`,
        )
        .all(sitting.id),
    );
    const seatOf = (loginName: string) => {
      const seat = seats.find((entry) => entry.loginName === loginName);
      if (!seat) throw new Error(`${loginName} has no seat in ${sitting.code}`);
      return seat;
    };
    return { ...sitting, seats, seatOf };
  });
}

/** An invigilator who acts by posting the console's forms: for tests that are about somebody else's screen. */
export interface InvigilatorByPost {
  open(): Promise<void>;
  checkIn(seat: DemoSeat): Promise<void>;
  authorise(seat: DemoSeat): Promise<void>;
  pause(seat: DemoSeat): Promise<void>;
  resume(seat: DemoSeat): Promise<void>;
  extend(seat: DemoSeat, minutes: number): Promise<void>;
  terminate(seat: DemoSeat): Promise<void>;
  /** @param notBegun how many have not begun */
  close(notBegun: number): Promise<void>;
  dispose(): Promise<void>;
}

export async function invigilatorByPost(server: RunningServer, sittingId: string): Promise<InvigilatorByPost> {
  const api: APIRequestContext = await request.newContext({
    baseURL: server.url,
    extraHTTPHeaders: { origin: server.url },
    storageState: await logIn(server.url, 'jiankao1'),
  });
  const act = async (intent: InvigilationIntent, fields: Record<string, string | number> = {}) => {
    const answer = await api.post(`/invigilate/${sittingId}`, { form: { intent, ...fields }, maxRedirects: 0 });
    if (answer.status() !== 302) throw new Error(`${intent} answered ${answer.status()}: ${(await answer.text()).slice(0, 400)}`);
  };
  return {
    open: () => act('open'),
    checkIn: ({ registrationId }) => act('checkIn', { seat: registrationId }),
    authorise: ({ registrationId }) => act('authorise', { seat: registrationId }),
    pause: ({ registrationId }) => act('pause', { seat: registrationId, kind: 'network', note: '交换机重启' }),
    resume: ({ registrationId }) => act('resume', { seat: registrationId }),
    extend: ({ registrationId }, minutes) => act('extend', { seat: registrationId, minutes, kind: 'equipment', note: '更换键盘' }),
    terminate: ({ registrationId }) => act('terminate', { seat: registrationId, reason: '冒名顶替，已核实', typed: '终止考试' }),
    close: (notBegun) => act('close', { notBegun, typed: TYPED_CLOSE }),
    dispose: () => api.dispose(),
  };
}

/** Opens the ready sitting and lets these candidates begin. */
export async function letIn(server: RunningServer, ...loginNames: string[]): Promise<{ sitting: DemoSitting; invigilator: InvigilatorByPost }> {
  const sitting = demoSitting(server, 'frozen');
  const invigilator = await invigilatorByPost(server, sitting.id);
  await invigilator.open();
  for (const seat of loginNames.map((name) => sitting.seatOf(name))) {
    await invigilator.checkIn(seat);
    await invigilator.authorise(seat);
  }
  return { sitting, invigilator };
}
