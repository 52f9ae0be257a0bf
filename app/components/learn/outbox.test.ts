import { describe, expect, test } from 'vitest';
import { entryKey, Outbox, type OutboxPorts } from '#app/components/learn/outbox.ts';
import { type OfflineEntry, syncRequestSchema } from '#app/domain/learning/offline-entry.ts';

const NOTE: OfflineEntry = { kind: 'note', lessonId: 'm01-a', moduleSlug: 'positioning', text: '甲', basedOn: null };
const KEY = entryKey(NOTE);

/** A device with a network that can be cut, and a server that keeps the last text of each place. */
function device(storage = new Map<string, string>()) {
  const world = { network: true, status: 200, loggedIn: true, clock: 100, sent: 0, kept: new Map<string, string>(), storage, during: () => {} };
  const ports: OutboxPorts = {
    read: (key) => storage.get(key) ?? null,
    write: (key, value) => void (value === null ? storage.delete(key) : storage.set(key, value)),
    send: async (body) => {
      world.during();
      await Promise.resolve();
      if (!world.network) return null;
      if (!world.loggedIn) return { status: 200, json: undefined };
      if (world.status !== 200) return { status: world.status, json: undefined };
      const parsed = syncRequestSchema.safeParse(JSON.parse(body));
      if (!parsed.success) return { status: 400, json: undefined };
      const { entries } = parsed.data;
      world.sent += entries.length;
      world.clock += 1;
      return {
        status: 200,
        json: {
          outcomes: entries.map((entry) => {
            world.kept.set(entryKey(entry), entry.text);
            return entry.text === '坏' ? { ok: false, message: '不行' } : { ok: true, text: entry.text, savedAt: world.clock };
          }),
        },
      };
    },
  };
  return { world, open: () => new Outbox('u1', ports) };
}

describe('Outbox', () => {
  test('with a network a text is saved at once and leaves nothing on the device', async () => {
    const { world, open } = device();
    const outbox = open();
    await outbox.put(NOTE);
    expect(outbox.stateOf(KEY)).toEqual({ kind: 'saved', text: '甲', savedAt: 101 });
    expect(world.storage.size).toBe(0);
  });

  test('without one it stays on the device, outlives the page, and goes when the network is back', async () => {
    const { world, open } = device();
    world.network = false;
    const before = open();
    await before.put(NOTE);
    expect(before.stateOf(KEY)).toEqual({ kind: 'waiting', why: 'offline' });
    expect(world.storage.size).toBe(1);

    world.network = true;
    const after = open();
    expect(after.pending(KEY)?.text).toBe('甲');
    await after.flush();
    expect(world.kept.get(KEY)).toBe('甲');
    expect(world.storage.size).toBe(0);
  });

  test('a login that ran out is said, and nothing is lost', async () => {
    const { world, open } = device();
    world.loggedIn = false;
    const outbox = open();
    await outbox.put(NOTE);
    expect(outbox.stateOf(KEY)).toEqual({ kind: 'waiting', why: 'login' });
    world.loggedIn = true;
    await outbox.flush();
    expect(outbox.stateOf(KEY).kind).toBe('saved');
  });

  test('several texts of one place go as one, written over what the first was written over', async () => {
    const { world, open } = device();
    world.network = false;
    const outbox = open();
    await outbox.put({ ...NOTE, basedOn: 7 });
    await outbox.put({ ...NOTE, text: '甲乙', basedOn: 7 });
    expect(outbox.pending(KEY)).toMatchObject({ text: '甲乙', basedOn: 7 });
    world.network = true;
    await outbox.flush();
    expect(world.sent).toBe(1);
  });

  test('what is written while an earlier text is on its way follows it, based on it', async () => {
    const { world, open } = device();
    const outbox = open();
    world.during = () => {
      world.during = () => {};
      void outbox.put({ ...NOTE, text: '甲乙' });
    };
    await outbox.put(NOTE);
    expect(world.kept.get(KEY)).toBe('甲乙');
    expect(outbox.pending(KEY)).toBeNull();
  });

  test('a refused text is taken off the list with the reason, and holds up no other', async () => {
    const { world, open } = device();
    world.network = false;
    const outbox = open();
    await outbox.put({ ...NOTE, text: '坏' });
    await outbox.put({ ...NOTE, lessonId: 'm01-b' });
    world.network = true;
    await outbox.flush();
    expect(outbox.stateOf(KEY)).toEqual({ kind: 'refused', message: '不行' });
    expect(outbox.stateOf('note:m01-b').kind).toBe('saved');
  });

  test('a server that is not well is like no network', async () => {
    const { world, open } = device();
    world.status = 503;
    const outbox = open();
    await outbox.put(NOTE);
    expect(outbox.stateOf(KEY)).toEqual({ kind: 'waiting', why: 'offline' });
  });

  test('a misshapen text is refused alone', async () => {
    const { world, open } = device();
    world.network = false;
    const outbox = open();
    await outbox.put({ ...NOTE, text: '长'.repeat(20_000) });
    await outbox.put({ ...NOTE, lessonId: 'm01-b' });
    world.network = true;
    await outbox.flush();
    expect(outbox.stateOf(KEY).kind).toBe('refused');
    expect(outbox.stateOf('note:m01-b').kind).toBe('saved');
  });

  test('rubbish in the storage is no entry', () => {
    const { open } = device(new Map([['jiceng:outbox:u1', '{"a":1}']]));
    expect(open().pending(KEY)).toBeNull();
  });
});
