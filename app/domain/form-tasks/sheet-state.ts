import { z } from 'zod';

const LONGEST_VALUE = 500;

/** What stands on a form under way, and what has been asked. See Sheet of mark-sheet.ts. */
export const sheetStateSchema = z.strictObject({
  sheet: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,60}$/), z.array(z.string().max(LONGEST_VALUE)).max(12)),
  asked: z.array(z.string().max(60)).max(20),
});
export type SheetState = z.infer<typeof sheetStateSchema>;

export const EMPTY_SHEET: SheetState = { sheet: {}, asked: [] };
