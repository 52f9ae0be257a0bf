import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { exchangeFormatSchema } from '#app/domain/exchange/exchange-format.ts';
import { itemFilterSchema } from '#app/domain/items/item-filter.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { exportBank } from '#app/server/commands/export-items.server.ts';
import { fileResponse } from '#app/server/http/file-response.server.ts';

const askedSchema = z.object({ format: exchangeFormatSchema });

/** The items a filter names, as a file with their keys. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const asked = askedSchema.safeParse(search);
  if (!asked.success) throw new Response('没有这种导出格式。请从导入导出页选择。', { status: 400 });
  const exported = await exportBank(requireActor(context), asked.data.format, itemFilterSchema.parse(search));
  if (!exported.ok) throw new Response(exported.reason, { status: 422 });
  const { fileName, mediaType, bytes } = exported.value;
  return fileResponse(new Uint8Array(bytes), { type: mediaType, name: fileName, plainName: `items${fileName.slice(fileName.lastIndexOf('.'))}`, secret: true });
}
