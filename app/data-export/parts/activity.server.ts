import { z } from 'zod';
import { type AccountEvent, accountEventKinds, joiningWays } from '~/activity/account-event';
import { partCount } from '~/activity/activity-log';
import { earliest } from '~/earliest';
import { client, count, iso, optionalTime, text, time, toClient } from '../shapes';
import { definePart } from './part';

/**
 * The sign-in service's log of the account, the latest first: of each entry the few fields that the activity shows, and
 * never its details.
 */
export const activityPart = definePart({
  schema: z.strictObject({
    isComplete: z.boolean().describe('False where the log may have more than it gives'),
    asOf: optionalTime.describe('When it was read, where it could not be read anew'),
    unreadableCount: count,
    items: z.array(
      z.strictObject({
        at: time,
        kind: z.enum(accountEventKinds),
        application: text,
        client,
        isByAdministrator: z.boolean(),
        signedInBy: z
          .strictObject({ connection: z.string(), provider: text })
          .nullable()
          .describe('By what somebody signed in, or tried to, where that is told'),
        joinedBy: z.enum(joiningWays).nullable().describe('How the person joined an organization'),
      }),
    ),
  }),
  section: 'activity',
  async read({ activity, places }, userId, options) {
    const events: AccountEvent[] = [];
    const dates: (Date | null)[] = [];
    let unreadableCount = 0;
    let isComplete = false;
    for (let part = 0; part < partCount; part += 1) {
      const read = await activity.part(userId, part, options);
      events.push(...read.events);
      dates.push(read.asOf);
      unreadableCount += read.unreadableCount;
      isComplete = read.older === 'nothing';
      if (read.older !== 'more') break;
    }
    return {
      isComplete,
      asOf: iso(earliest(dates)),
      unreadableCount,
      items: events.map(({ at, kind, applicationName, userAgent, ip, ...event }) => ({
        at: iso(at),
        kind,
        application: applicationName,
        client: toClient({ userAgent, ip, asn: null }, places),
        isByAdministrator: event.isByAdministrator,
        signedInBy:
          event.way === undefined
            ? null
            : { connection: event.way.connection, provider: event.way.provider },
        joinedBy: event.joined?.by ?? null,
      })),
    };
  },
});
