import { z } from 'zod';
import { httpsUrl } from './https-url';

/** How people reach those who run the service; null for a way that there is not. */
export const supportSchema = z.strictObject({
  email: z.email().max(254).nullable().default(null).describe('An e-mail address.'),
  url: httpsUrl.nullable().default(null).describe('The https address of a page.'),
});

export type Support = z.output<typeof supportSchema>;

export const noSupport: Support = supportSchema.parse({});

/** Each way to reach those who run the service, as it is written. */
export function contactsIn({ email, url }: Support): string[] {
  return [email, url].filter((contact) => contact !== null);
}
