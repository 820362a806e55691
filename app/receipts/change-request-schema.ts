import { z } from 'zod';
import { isLocale } from '~/i18n/locales';
import { type ChangeRequest } from './changes';
import { receiptSchema } from './receipt';

/** Reads back from JSON who changes something, where a page of the tenant does it and the portal finds out later. */
export const changeRequestSchema: z.ZodType<ChangeRequest> = z.object({
  ...receiptSchema.pick({ timeZone: true, userAgent: true, place: true }).shape,
  userId: z.string(),
  requestId: z.string(),
  auth0SessionId: z.string().nullish(),
  locale: z.string().refine(isLocale),
});
