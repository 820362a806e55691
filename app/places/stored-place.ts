import { z } from 'zod';

/** Reads a place back out of what `JSON.stringify` made of it. */
export const storedPlace = z.object({
  countryCode: z.string(),
  region: z.string().nullable(),
  city: z.string().nullable(),
});
