import { z } from 'zod';

/**
 * Shapes of the Management API's answers. Auth0 documents every field of a session as optional,
 * dates as string, object or null, and extra keys as allowed; so a field that is absent or odd reads
 * as null, and only an answer that is no session at all (no id) is refused.
 */
const date = z
  .unknown()
  .optional()
  .transform((value): Date | null => {
    if (typeof value !== 'string') return null;
    const parsed = new Date(value);
    return Number.isNaN(parsed.getTime()) ? null : parsed;
  });

const text = z
  .unknown()
  .optional()
  .transform((value): string | null => (typeof value === 'string' && value !== '' ? value : null));

const device = z.looseObject({
  initial_user_agent: text,
  initial_ip: text,
  initial_asn: text,
  last_user_agent: text,
  last_ip: text,
  last_asn: text,
});

const noDevice = device.parse({});

/**
 * Ids that may stand in an address of the API. The SDK leaves dot segments and empty ids to the URL
 * parser, which turns them into another endpoint, so the first character is never a dot. Auth0
 * publishes no pattern for session ids; its examples have 32 characters of `[A-Za-z0-9_-]`.
 */
export const sessionIdSchema = z.string().regex(/^[A-Za-z0-9_-][A-Za-z0-9_.:~|-]{0,127}$/);

/** User ids may hold nearly anything behind their provider, such as `samlp|acme|ada@example.com`. */
export const userIdSchema = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^(?!\.{1,2}$)[^\p{Cc}]+$/u);

export const sessionSchema = z.looseObject({
  id: sessionIdSchema,
  user_id: text,
  created_at: date,
  authenticated_at: date,
  last_interacted_at: date,
  idle_expires_at: date,
  expires_at: date,
  device: device.catch(noDevice),
});

export type SessionAnswer = z.infer<typeof sessionSchema>;

/** A page of sessions. The reference also speaks of a bare array, which then is the only page. */
export const sessionPageSchema = z.union([
  z.looseObject({ sessions: z.array(sessionSchema), next: text }),
  z.array(sessionSchema).transform((sessions) => ({ sessions, next: null })),
]);

export const tokenSchema = z.looseObject({
  access_token: z.string().min(1),
  // RFC 6749 section 5.1 only recommends it; without it, the token is used for a while and then renewed.
  expires_in: z.number().positive().default(300),
});
