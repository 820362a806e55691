import { z } from 'zod';
import { cleanEmail, cleanText } from '~/clean-text';
import { cleanUserAgent } from '~/devices/describe-device.server';
import { plainAddress } from '~/ip-address';

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

const cleaned = (clean: (given: string) => string | null) =>
  text.transform((value) => (value === null ? null : clean(value)));

/** What a page shows as it is; ids and codes are `text`. */
const shownText = cleaned((value) => cleanText(value));
const email = cleaned(cleanEmail);
const userAgent = cleaned(cleanUserAgent);
const address = cleaned(plainAddress);

const device = z.looseObject({
  initial_user_agent: userAgent,
  initial_ip: address,
  initial_asn: text,
  last_user_agent: userAgent,
  last_ip: address,
  last_asn: text,
});

const noDevice = device.parse({});

/**
 * Ids that may stand in an address of the API. The SDK leaves dot segments and empty ids to the URL
 * parser, which turns them into another endpoint, so the first character is never a dot. Auth0
 * publishes no pattern for session ids; its examples have 32 characters of `[A-Za-z0-9_-]`.
 */
export const sessionIdSchema = z.string().regex(/^[A-Za-z0-9_-][A-Za-z0-9_.:~|-]{0,127}$/);

/** Client ids of Auth0 have letters and digits; those of third-party metadata documents are addresses. */
export const clientIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,128}$/);

/** The usable entries of a list; what is no list has none. */
const entriesOf = <T>(entry: z.ZodType<T>) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((entries) =>
      entries.flatMap((one) => {
        const parsed = entry.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      }),
    );

const word = z.string().min(1).max(1024);
const shownWord = word.transform((value) => cleanText(value)).pipe(z.string());

/** The back-channel logout settings of a client; one that has none hears nothing. */
const logoutSettings = z
  .looseObject({
    backchannel_logout_urls: entriesOf(word),
    backchannel_logout_initiators: z
      .looseObject({ mode: text, selected_initiators: entriesOf(word) })
      // Auth0 docs, back-channel logout: without a choice, a client hears of sign-outs.
      .catch({ mode: null, selected_initiators: [] }),
  })
  .nullish();

export const applicationSchema = z.looseObject({
  name: shownText,
  logo_uri: text,
  oidc_logout: logoutSettings.catch(undefined),
  /** The former name of `oidc_logout`. */
  oidc_backchannel_logout: logoutSettings.catch(undefined),
  jwt_configuration: z
    .looseObject({ lifetime_in_seconds: z.number().positive().nullish().catch(null) })
    .nullish()
    .catch(null),
});

export type ApplicationAnswer = z.infer<typeof applicationSchema>;

/** More applications than a person uses in one session; what an answer has beyond is not worth a page's time. */
const mostClients = 100;

const clients = entriesOf(z.looseObject({ client_id: word })).transform((list) =>
  [...new Set(list.map(({ client_id }) => client_id))].slice(0, mostClients),
);

/** Sign-in methods by name; Auth0 names those of a tenant's own by an address. */
const authentication = z
  .looseObject({
    methods: entriesOf(z.looseObject({ name: shownWord, timestamp: date, type: shownText })),
  })
  .catch({ methods: [] });

const cookie = z.looseObject({ mode: text }).catch({ mode: null });

export const sessionSchema = z.looseObject({
  id: sessionIdSchema,
  user_id: text,
  created_at: date,
  authenticated_at: date,
  last_interacted_at: date,
  idle_expires_at: date,
  expires_at: date,
  device: device.catch(noDevice),
  clients,
  authentication,
  cookie,
  // Only on sessions that somebody opened on the person's behalf; who that is, is claims like `sub`.
  actor: z
    .unknown()
    .optional()
    .transform((value) =>
      typeof value === 'object' && value !== null
        ? Object.keys(value).length > 0
        : text.parse(value) !== null,
    ),
});

export type SessionAnswer = z.infer<typeof sessionSchema>;

/**
 * The usable entries of a list. One entry that is no such thing must not hide all the others; it is counted
 * instead.
 */
const countedEntries = <T>(entry: z.ZodType<T>) =>
  z.array(z.unknown()).transform((entries) => {
    const parsed = entries.map((one) => entry.safeParse(one));
    const usable = parsed.flatMap((one) => (one.success ? [one.data] : []));
    return { usable, unusableCount: entries.length - usable.length };
  });

const sessions = countedEntries(sessionSchema);

/** A page of sessions. The reference also speaks of a bare array, which then is the only page. */
export const sessionPageSchema = z.union([
  z
    .looseObject({ sessions, next: text })
    .transform(({ sessions: entries, next }) => ({ entries, next })),
  sessions.transform((entries) => ({ entries, next: null })),
]);

/** Ids of refresh tokens, of which Auth0 publishes no pattern either. */
export const refreshTokenIdSchema = sessionIdSchema;

export const refreshTokenSchema = z.looseObject({
  id: refreshTokenIdSchema,
  user_id: text,
  client_id: text,
  session_id: text,
  created_at: date,
  last_exchanged_at: date,
  idle_expires_at: date,
  expires_at: date,
  device: device.catch(noDevice),
  resource_servers: entriesOf(z.looseObject({ audience: word, scopes: text })),
});

export type RefreshTokenAnswer = z.infer<typeof refreshTokenSchema>;

const tokens = countedEntries(refreshTokenSchema);

export const refreshTokenPageSchema = z.union([
  z
    .looseObject({ tokens, next: text })
    .transform(({ tokens: entries, next }) => ({ entries, next })),
  tokens.transform((entries) => ({ entries, next: null })),
]);

export const accountSchema = z.looseObject({
  email,
  identities: entriesOf(
    z.looseObject({
      provider: word,
      connection: word,
      isSocial: z.boolean().catch(false),
      profileData: z.looseObject({ email }).catch({ email: null }),
    }),
  ),
});

/** An entry of the log; one without a date or a code says nothing. */
const logEntrySchema = z.looseObject({
  date: date.pipe(z.date()),
  type: word,
  description: text,
  client_id: text,
  client_name: shownText,
  connection: text,
  ip: address,
  user_agent: userAgent,
});

export type LogEntryAnswer = z.infer<typeof logEntrySchema>;

/** A page of the log, with totals or without. */
export const logPageSchema = z.union([
  z.looseObject({ logs: countedEntries(logEntrySchema) }).transform(({ logs }) => logs),
  countedEntries(logEntrySchema),
]);

export const tokenSchema = z.looseObject({
  access_token: z.string().min(1),
  // RFC 6749 section 5.1 only recommends it; without it, the token is used for a while and then renewed.
  expires_in: z.number().positive().default(300),
});
