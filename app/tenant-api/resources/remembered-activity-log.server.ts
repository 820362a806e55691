import { z } from 'zod';
import { accountEventKinds } from '~/activity/account-event';
import { type ActivityApi, type ActivityLog, type ActivityPeriod } from '~/activity/activity-log';
import { storedDate } from '~/cache/sealed-json.server';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';

const periodSchema: z.ZodType<ActivityPeriod, unknown> = z.object({
  isComplete: z.boolean(),
  events: z.array(
    z.object({
      at: storedDate,
      kind: z.enum(accountEventKinds),
      applicationId: z.string().nullable(),
      applicationName: z.string().nullable(),
      ip: z.string().nullable(),
      userAgent: z.string().nullable(),
    }),
  ),
});

/** A log whose latest events are remembered, so that not every page that shows them costs a call. */
export function createRememberedActivityLog(api: ActivityApi, memory: Memory): ActivityLog {
  const latest = createRemembered(memory, {
    name: 'latest-activity',
    read: (userId, options) => api.latest(userId, options),
    schema: periodSchema,
  });
  return {
    async latest(userId, options = {}) {
      const { value, asOf } = await latest.get(userId, options);
      return { ...value, asOf };
    },
    since: (userId, since, options) => api.since(userId, since, options),
  };
}
