import { taskNames } from '~/portal-config/task-links';
import { createTestPortal } from '../test-portal';

/** The client id of an application that may send people here. */
export const loom = 'loom';
/** Where it has them back. */
export const loomSettings = 'https://loom.example/settings';

type OperatorConfig = NonNullable<Parameters<typeof createTestPortal>[1]>;

/** A portal to which two applications may send people: Loom for everything, Tide to look at their sessions. */
export function withLoom(operator: OperatorConfig = {}, environment: Record<string, string> = {}) {
  return createTestPortal(environment, {
    taskLinks: {
      [loom]: {
        returnUrls: [loomSettings],
        tasks: [...taskNames],
      },
      tide: { returnUrls: ['https://tide.example/'], tasks: ['review-sessions'] },
    },
    ...operator,
  });
}

/** The address by which Loom sends people to change their password, or to what is given. */
export function loomLink({
  task = 'change-password',
  ...query
}: { task?: string; client_id?: string; return?: string; state?: string } = {}): string {
  const parameters = new URLSearchParams({ client_id: loom, return: loomSettings, ...query });
  return `/account/do/${encodeURIComponent(task)}?${parameters.toString()}`;
}
