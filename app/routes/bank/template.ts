import { itemTemplate } from '#app/server/exchange/excel-template.server.ts';
import { itemContext } from '#app/server/bank/item-context.server.ts';
import { CONTENT_TYPES, fileResponse } from '#app/server/http/file-response.server.ts';

/** The spreadsheet to fill in: one row an item, with drop-downs and two worked examples. */
export async function loader() {
  return fileResponse(new Uint8Array(await itemTemplate(itemContext())), { type: CONTENT_TYPES.xlsx, name: '试题导入模板.xlsx', plainName: 'item-template.xlsx', secret: true });
}
