import { z } from 'zod';
import { isLoopbackHost } from '~/loopback';

/** What an application can send people to the portal for. */
export const taskNames = [
  'change-password',
  'change-email',
  'edit-profile',
  'add-passkey',
  'add-method',
  'recovery-code',
  'forget-browsers',
  'link-sign-in',
  'review-security',
  'review-sessions',
  'review-applications',
  'review-activity',
  'review-organizations',
  'download-data',
  'lock-account',
  'delete-account',
] as const;
export type TaskName = (typeof taskNames)[number];

/** Kept in a cookie with all else of a task, and sent through a sign-in in an address. */
const longestReturnUrl = 500;

/**
 * An address that is compared letter by letter (RFC 9700 section 2.1), so it may be written in one way only: the one
 * that browsers write. The answer goes into its query, so it has none of its own.
 */
const returnUrl = z
  .string()
  .max(longestReturnUrl)
  .regex(/^https?:\/\/[^\s?#\\*]+$/, 'must be a whole address without query, fragment and wildcard')
  .refine(
    isReturnUrl,
    'must be an https address, or http on a loopback host, as browsers write it and without user info',
  );

function isReturnUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { href, protocol, hostname, username, password } = new URL(text);
  const isGuarded = protocol === 'https:' || isLoopbackHost(hostname);
  return isGuarded && href === text && username === '' && password === '';
}

/** Of any other no application of the tenant is sent here, without a word. */
const clientId = z
  .string()
  .max(256)
  .regex(/^[^\s"'`\x7f-\uffff]+$/, 'must be a client id, without blanks and quotation marks');

export const taskLinksSchema = z
  .record(
    clientId,
    z.strictObject({
      returnUrls: z
        .array(returnUrl)
        .min(1)
        .max(20)
        .describe('Where people are led back to: the whole address, which has to match exactly.'),
      tasks: z.array(z.enum(taskNames)).min(1).describe('What it may send people here for.'),
    }),
  )
  .describe('Applications, by their client ids, that may send people here for a task and back.');

export type TaskLinks = z.output<typeof taskLinksSchema>;

/** Why an application may not send people here for a task, in the order it is found out; null where it may. */
export function refusalOf(
  taskLinks: TaskLinks,
  { task, clientId, returnUrl }: { task: string; clientId: string; returnUrl: string },
): 'unknown_client' | 'unknown_return' | 'unknown_task' | null {
  const allowed = Object.hasOwn(taskLinks, clientId) ? taskLinks[clientId] : undefined;
  if (allowed === undefined) return 'unknown_client';
  if (!allowed.returnUrls.includes(returnUrl)) return 'unknown_return';
  return allowed.tasks.some((one) => one === task) ? null : 'unknown_task';
}
