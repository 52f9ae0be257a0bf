import { expect, test } from 'vitest';
import { itemContext } from '#app/server/bank/item-context.server.ts';
import { exampleItems } from '#app/server/exchange/example-items.server.ts';
import { exportItems } from '#app/server/exchange/export-items.server.ts';
import { readImportApart } from '#app/server/exchange/import-thread.server.ts';

const items = exampleItems().map(({ enemies: _, ...item }) => item);
const everything = { ...itemContext(), today: '2026-11-26' };

test('a file is read on the other thread as it would be on this one', async () => {
  const { bytes } = await exportItems('moodle', items);
  expect(await readImportApart('moodle', new Uint8Array(bytes), everything)).toMatchObject({ items, faults: [], total: items.length });
});

test('a file that takes too long is refused, and the next is read again', async () => {
  const { bytes } = await exportItems('yaml', items);
  const refused = await readImportApart('yaml', new Uint8Array(bytes), everything, 0);
  expect(refused).toMatchObject({ items: [], faults: [{ place: '整个文件', message: '读这个文件要的时间或内存太多' }] });
  expect(await readImportApart('yaml', new Uint8Array(bytes), everything)).toMatchObject({ items, faults: [] });
});
