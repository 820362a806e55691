import { z } from 'zod';
import { createSealedJson } from '~/cache/sealed-json.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes } from '~/durations';
import { createHostCookie } from '~/host-cookie.server';
import { refusalOf, taskNames, type TaskLinks } from '~/portal-config/task-links';

/** How long the way back to the application is shown. */
const taskRequestMs = minutes(30);

const taskRequestSchema = z.object({
  task: z.enum(taskNames),
  clientId: z.string(),
  returnUrl: z.string(),
  /** What the application wants to hear again with the answer; null for nothing. */
  state: z.string().nullable(),
  /** Epoch milliseconds. */
  startedAt: z.number(),
});

/** What an application has sent a person here for. */
export type TaskRequest = z.infer<typeof taskRequestSchema>;

export interface TaskRequests {
  /** The `Set-Cookie` value by which this browser remembers it for this person, in the place of an earlier one. */
  remember(userId: string, request: TaskRequest): Promise<string>;
  /** What this browser remembers for the person; null for nothing, and for what the operator allows no more. */
  read(userId: string, request: Request): Promise<TaskRequest | null>;
}

/** Keeps them in a cookie, encrypted under the name of the person: it is this browser that goes back. */
export function createTaskRequests({
  isSecure,
  secrets,
  taskLinks,
  now,
}: {
  isSecure: boolean;
  secrets: readonly [string, ...string[]];
  taskLinks: TaskLinks;
  /** Epoch milliseconds. */
  now: () => number;
}): TaskRequests {
  const maxAge = taskRequestMs / 1000;
  const cookie = createHostCookie('latchkey_task', { isSecure, secrets: [], maxAge });
  const sealed = createSealedJson(createSealedText(secrets, 'task request'), taskRequestSchema);
  return {
    remember: (userId, request) => cookie.serialize(sealed.seal(userId, request)),
    async read(userId, request) {
      const header = request.headers.get('cookie');
      if (header?.includes(cookie.name) !== true) return null;
      const value: unknown = await cookie.parse(header);
      const found = typeof value === 'string' ? sealed.open(userId, value) : null;
      if (found === null || now() - found.startedAt > taskRequestMs) return null;
      return refusalOf(taskLinks, found) === null ? found : null;
    },
  };
}
