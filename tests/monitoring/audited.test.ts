import { describe, expect, test } from 'vitest';
import { type AuditEvent } from '~/log/audit.server';
import { createMetrics } from '~/metrics/metrics.server';
import { accessEnding } from '~/pages/kit/access-ending';
import { sessionEnding } from '~/sessions/ending-events';
import { limitReached } from '~/request/require-within-limit.server';
import {
  backchannelLogoutEvent,
  reauthenticationEvent,
  signInEvent,
} from '~/request/sign-in-pages';

/** All ways in which a line of an event may come, with each reason once. */
function linesOf({ name, results, reasons }: AuditEvent) {
  const done = Object.keys(results).filter((result) => result === 'done');
  const others = Object.keys(results).filter((result) => result !== 'done');
  return [
    ...done.map((result) => ({ event: name, result, reason: undefined })),
    ...others.flatMap((result) => {
      const all = reasons.length === 0 ? ['auth'] : reasons;
      return all.map((reason) => ({ event: name, result, reason }));
    }),
  ];
}

describe.each([
  [signInEvent, 'latchkey_sign_ins_total'],
  [reauthenticationEvent, 'latchkey_sign_ins_total'],
  [backchannelLogoutEvent, 'latchkey_logout_tokens_total'],
  [limitReached, 'latchkey_limit_refusals_total'],
  [sessionEnding, 'latchkey_endings_total'],
  [accessEnding, 'latchkey_endings_total'],
] as const)('each line of $name in the audit log', (event: AuditEvent, figure) => {
  test('is counted once, in a series that was there before', async () => {
    const metrics = createMetrics({
      release: { version: '1', revision: 'a' },
      now: () => 0,
    });
    const series = async () =>
      (await metrics.read()).text.split('\n').filter((line) => line.startsWith(`${figure}{`));
    const sum = (lines: string[]) =>
      lines.reduce((total, line) => total + Number(line.split(' ').at(-1)), 0);
    const before = await series();
    const lines = linesOf(event);
    for (const line of lines) metrics.audited(line);
    const after = await series();
    expect(after.length).toBe(before.length);
    expect(sum(after)).toBe(lines.length);
  });
});
