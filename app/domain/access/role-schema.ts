import { z } from 'zod';
import { ROLES } from '#app/domain/access/roles.ts';

/** Apart from the roles themselves, which every page needs, so that pages without a form need no zod. */
export const roleSchema = z.enum(ROLES);
