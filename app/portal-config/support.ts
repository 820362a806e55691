import { z } from 'zod';

/** How people reach those who run the service; null for a way that there is not. */
export const supportSchema = z.strictObject({
  email: z.email().max(254).nullable().default(null).describe('An e-mail address.'),
  url: z
    .url({ protocol: /^https$/, error: 'must be an https address' })
    .max(500)
    .nullable()
    .default(null)
    .describe('The https address of a page.'),
});

export type Support = z.output<typeof supportSchema>;

export const noSupport: Support = supportSchema.parse({});

/** Each way to reach those who run the service, as it is written. */
export function contactsIn({ email, url }: Support): string[] {
  return [email, url].filter((contact) => contact !== null);
}
