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
    const year = parsed.getUTCFullYear();
    // No session began before 1970; what ends after the year 9999 is a mistake that calendars trip over.
    return year >= 1970 && year <= 9999 ? parsed : null;
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

/** Client ids of Auth0 have letters and digits; those of third-party metadata documents are addresses. */
export const clientIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,128}$/);

export const applicationSchema = z.looseObject({ name: text });

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

/**
 * The sessions among the entries of a list. One entry that is none must not hide all the others; it is
 * counted instead.
 */
const sessions = z.array(z.unknown()).transform((entries) => {
  const parsed = entries.map((entry) => sessionSchema.safeParse(entry));
  const usable = parsed.flatMap((entry) => (entry.success ? [entry.data] : []));
  return { usable, unusableCount: entries.length - usable.length };
});

/** A page of sessions. The reference also speaks of a bare array, which then is the only page. */
export const sessionPageSchema = z.union([
  z.looseObject({ sessions, next: text }),
  sessions.transform((list) => ({ sessions: list, next: null })),
]);

export const tokenSchema = z.looseObject({
  access_token: z.string().min(1),
  // RFC 6749 section 5.1 only recommends it; without it, the token is used for a while and then renewed.
  expires_in: z.number().positive().default(300),
});
