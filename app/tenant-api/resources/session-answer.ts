import { z } from 'zod';
import { type AccountSession } from '~/sessions/session';
import {
  address,
  date,
  entriesOf,
  shownText,
  shownWord,
  text,
  userAgent,
  word,
} from './answer-fields';
import { checkpointPage } from './checkpoint-pages';

/**
 * Ids that may stand in an address of the API. The SDK leaves dot segments and empty ids to the URL
 * parser, which turns them into another endpoint, so the first character is never a dot. Auth0
 * publishes no pattern for session ids; its examples have 32 characters of `[A-Za-z0-9_-]`.
 */
export const sessionIdSchema = z.string().regex(/^[A-Za-z0-9_-][A-Za-z0-9_.:~|-]{0,127}$/);

const device = z.looseObject({
  initial_user_agent: userAgent,
  initial_ip: address,
  initial_asn: text,
  last_user_agent: userAgent,
  last_ip: address,
  last_asn: text,
});

const noDevice = device.parse({});

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

export const sessionPageSchema = checkpointPage('sessions', sessionSchema);

/** The answer in the words of the portal. */
export function toSession(answer: z.infer<typeof sessionSchema>): AccountSession {
  const { device } = answer;
  return {
    id: answer.id,
    createdAt: answer.created_at ?? answer.authenticated_at,
    lastSeenAt: answer.last_interacted_at,
    idleExpiresAt: answer.idle_expires_at,
    expiresAt: answer.expires_at,
    first: {
      userAgent: device.initial_user_agent,
      ip: device.initial_ip,
      asn: device.initial_asn,
    },
    last: { userAgent: device.last_user_agent, ip: device.last_ip, asn: device.last_asn },
    applicationIds: answer.clients,
    methods: answer.authentication.methods.map(({ name, timestamp, type }) => ({
      name,
      at: timestamp,
      factor: type,
    })),
    isPersistent: isPersistent(answer.cookie.mode),
    isImpersonation: answer.actor,
  };
}

function isPersistent(mode: string | null): boolean | null {
  return mode === 'persistent' ? true : mode === 'non-persistent' ? false : null;
}
