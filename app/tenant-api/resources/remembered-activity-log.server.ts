import { z } from 'zod';
import { accountEventKinds, joiningWays } from '~/activity/account-event';
import {
  type ActivityApi,
  type ActivityLog,
  type ActivityPart,
  type ActivityPeriod,
  partCount,
} from '~/activity/activity-log';
import { storedDate } from '~/cache/sealed-json.server';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';

const events = z.array(
  z.object({
    id: z.string().nullable(),
    at: storedDate,
    kind: z.enum(accountEventKinds),
    applicationId: z.string().nullable(),
    applicationName: z.string().nullable(),
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    sessionId: z.string().nullable(),
    isByAdministrator: z.boolean(),
    way: z.object({ connection: z.string(), provider: z.string().nullable() }).optional(),
    joined: z.object({ organizationId: z.string(), by: z.enum(joiningWays).nullable() }).optional(),
  }),
);

const periodSchema: z.ZodType<ActivityPeriod, unknown> = z.object({
  isComplete: z.boolean(),
  events,
});

const partSchema: z.ZodType<ActivityPart, unknown> = z.object({
  events,
  from: storedDate.nullable(),
  until: storedDate.nullable(),
  older: z.enum(['more', 'nothing', 'out-of-reach']),
  unreadableCount: z.number(),
});

/** A log whose latest events and parts are remembered, so that not every page that shows them costs calls. */
export function createRememberedActivityLog(api: ActivityApi, memory: Memory): ActivityLog {
  const latest = createRemembered(memory, {
    name: 'latest-activity',
    read: (userId, options) => api.latest(userId, options),
    schema: periodSchema,
  });
  const parts = Array.from({ length: partCount }, (_, part) =>
    createRemembered(memory, {
      name: `activity-part-${part}`,
      read: (userId, options) => api.part(userId, part, options),
      schema: partSchema,
    }),
  );
  return {
    async latest(userId, options = {}) {
      const { value, asOf } = await latest.get(userId, options);
      return { ...value, asOf };
    },
    async recallLatest(userId) {
      const kept = await latest.getCached(userId);
      return kept === null ? null : { ...kept.value, asOf: kept.isFresh ? null : kept.readAt };
    },
    since: (userId, since, options) => api.since(userId, since, options),
    async part(userId, part, options = {}) {
      const remembered = parts[part];
      if (remembered === undefined) throw new RangeError(`The log has no part ${part}.`);
      const { value, asOf } = await remembered.get(userId, options);
      return { ...value, asOf };
    },
  };
}
