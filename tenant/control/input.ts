import { z } from 'zod';
import { LOGOUT_INITIATORS } from '../state/applications';
import { settingsSchema } from '../state/settings';

export const settingsChangeSchema = settingsSchema.partial();

export const resetSchema = z.strictObject({
  /** Everybody gets a user id, and every seeded session an id, that nobody has heard of before. */
  withNewIds: z.boolean().default(false),
});

export const clockSchema = z.strictObject({ skewSeconds: z.number().int() });

export const rotateSchema = z.strictObject({ keepPrevious: z.boolean().default(true) });

export const endSchema = z.strictObject({
  initiator: z.enum(LOGOUT_INITIATORS).default('session-expired'),
});

export const endAllSchema = z.strictObject({
  email: z.string(),
  initiator: z.enum(LOGOUT_INITIATORS).default('password-changed'),
});

/** New sessions that no browser holds. */
export const addSessionsSchema = z.strictObject({
  email: z.string(),
  count: z.number().int().min(1).max(1000).default(1),
  userAgent: z.string().optional(),
  ip: z.string().optional(),
  asn: z.string().optional(),
  clientIds: z.array(z.string()).optional(),
  beganSecondsAgo: z.number().int().nonnegative().default(3600),
  touchedSecondsAgo: z.number().int().nonnegative().optional(),
  mfa: z.union([z.string(), z.literal(false)]).optional(),
  /** Browsers and places of all sorts, instead of one for all. */
  varied: z.boolean().default(false),
  methods: z.array(z.string()).optional(),
  refreshTokens: z.number().int().min(0).max(20).default(0),
});

/** A line of the tenant's log about a logout token; without a status nobody answered. */
export const deliverySchema = z.strictObject({
  clientId: z.string(),
  url: z.url(),
  status: z.number().int().min(100).max(599).nullable().default(null),
  initiator: z.enum(LOGOUT_INITIATORS).default('session-revoked'),
  secondsAgo: z.number().int().nonnegative().default(0),
});

/** What of a connection may be changed. */
export const connectionChangeSchema = z.strictObject({
  isEnabled: z.boolean().optional(),
  setUserRootAttributes: z.enum(['on_each_login', 'on_first_login', 'never_on_login']).optional(),
  requiresUsername: z.boolean().optional(),
  hasPhoneNumbers: z.boolean().optional(),
});

/** Something that happened to an account. */
export const logEntrySchema = z.strictObject({
  email: z.string(),
  type: z.string().min(1),
  secondsAgo: z.number().int().nonnegative().default(0),
  description: z.string().optional(),
  connection: z.string().optional(),
  clientId: z.string().optional(),
  clientName: z.string().optional(),
  ip: z.string().optional(),
  userAgent: z.string().optional(),
  sessionId: z.string().optional(),
  count: z.number().int().min(1).max(2000).default(1),
});
