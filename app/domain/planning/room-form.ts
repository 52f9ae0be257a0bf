import { z } from 'zod';

const MOST_SEATS = 300; // one room with one set of invigilators; more is several rooms

const seatsField = z
  .int({ error: '座位数请填写整数。' })
  .min(1, '至少 1 个座位。')
  .max(MOST_SEATS, `一个考场最多 ${MOST_SEATS} 个座位，请分成几个考场。`);

export const newCentreSchema = z.object({
  code: z
    .string({ error: '请填写考点代码。' })
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9-]{2,20}$/, '考点代码用 2 到 20 个字母、数字或连字符。'),
  name: z.string({ error: '请填写考点名称。' }).trim().min(2, '考点名称至少 2 个字。').max(60, '考点名称最多 60 个字。'),
});
export type NewCentre = z.infer<typeof newCentreSchema>;

export const newRoomSchema = z.object({
  centreId: z.string({ error: '请选择考点。' }),
  name: z.string({ error: '请填写考场名称。' }).trim().min(2, '考场名称至少 2 个字。').max(40, '考场名称最多 40 个字。'),
  seats: seatsField,
});
export type NewRoom = z.infer<typeof newRoomSchema>;

export const roomSeatsSchema = z.object({ roomId: z.string({ error: '请选择考场。' }), seats: seatsField });
export type RoomSeatsChange = z.infer<typeof roomSeatsSchema>;
