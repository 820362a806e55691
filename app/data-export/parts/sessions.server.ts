import { z } from 'zod';
import { endedBy } from '~/sessions/ending-log';
import { listSessions } from '~/sessions/list-sessions.server';
import { applicationIdsOf } from '~/sessions/session';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { client, iso, listOf, optionalTime, text, time, toClient } from '../shapes';
import { definePart } from './part';
import { namesNotRead, PartNotReadError } from './part-not-read-error';

/** The sessions at the sign-in service, the latest first. */
export const sessionsPart = definePart({
  schema: listOf(
    z.strictObject({
      createdAt: optionalTime,
      lastSeenAt: optionalTime,
      idleExpiresAt: optionalTime.describe('When it expires if it is not used again'),
      expiresAt: optionalTime,
      signingOutSince: optionalTime.describe('Signed out here, and listed all the same'),
      first: client.describe('Where it began'),
      last: client.describe('Where it was seen last'),
      applications: z.array(text).describe('By their names; null for one without'),
      signedInBy: z.array(
        z.strictObject({ method: z.string(), secondFactor: text, at: optionalTime }),
      ),
      isKeptByBrowser: z.boolean().nullable(),
      isBySomebodyElse: z.boolean().describe('Whether somebody acted as the person in it'),
    }),
  ).extend({
    namesNotRead: z
      .enum(tenantErrorCodes)
      .nullable()
      .describe('Why some applications have no name here'),
  }),
  section: null,
  async read(services, userId, options) {
    const viewer = { userId, currentSessionId: null };
    const { sessions, isComplete, asOf } = await listSessions(services, viewer, options);
    const ids = [...applicationIdsOf(sessions)];
    const readings = await services.applications.read(userId, ids, options);
    const notRead = namesNotRead([...readings.values()]);
    const value = {
      isComplete,
      asOf: iso(asOf),
      namesNotRead: notRead,
      items: sessions.map((session) => ({
        createdAt: iso(session.createdAt),
        lastSeenAt: iso(session.lastSeenAt),
        idleExpiresAt: iso(session.idleExpiresAt),
        expiresAt: iso(session.expiresAt),
        signingOutSince: iso(session.endingSince),
        first: toClient(session.first, services.places),
        last: toClient(session.last, services.places),
        applications: session.applicationIds.map(
          (id) => readings.get(id)?.application?.name ?? null,
        ),
        signedInBy: session.methods.map(({ name, factor, at }) => ({
          method: name,
          secondFactor: factor,
          at: iso(at),
        })),
        isKeptByBrowser: session.isPersistent,
        isBySomebodyElse: session.isImpersonation,
      })),
    };
    if (notRead !== null) throw new PartNotReadError(notRead, value);
    return value;
  },
});

/** What the portal remembers of sessions that have ended, the latest first. */
export const endedSessionsPart = definePart({
  schema: z.strictObject({
    items: z.array(
      z.strictObject({
        endedAt: time,
        confirmedAt: optionalTime,
        endedBy: z.enum(endedBy),
        createdAt: optionalTime,
        lastSeenAt: optionalTime,
        userAgent: text,
        countryCode: text,
        endedFromUserAgent: text,
      }),
    ),
  }),
  section: null,
  async read({ endings }, userId) {
    const at = (ms: number | null | undefined) => iso(ms == null ? null : new Date(ms));
    const past = await endings.history(userId);
    return {
      items: past.map(({ endedAt, confirmedAt, by, details }) => ({
        endedAt: iso(endedAt),
        confirmedAt: iso(confirmedAt),
        endedBy: by,
        createdAt: at(details?.createdAt),
        lastSeenAt: at(details?.lastSeenAt),
        userAgent: details?.userAgent ?? null,
        countryCode: details?.countryCode ?? null,
        endedFromUserAgent: details?.endedFromUserAgent ?? null,
      })),
    };
  },
});
