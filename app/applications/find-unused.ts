import { days } from '~/durations';
import { type RefreshToken } from './refresh-token';

/** An application that gets in while the person is away, and has not done so for more than a year. */
export interface UnusedApplication {
  applicationId: string;
  /** When it last did. */
  lastUsedAt: Date;
}

/** What is used but once a year, such as for taxes, is used within it. */
const unusedForMs = days(365);

/**
 * The longest unused first. One with a token of which nobody knows when it was used is left out. `now` in epoch
 * milliseconds.
 */
export function findUnused(
  tokens: readonly Pick<RefreshToken, 'applicationId' | 'lastUsedAt'>[],
  now: number,
): UnusedApplication[] {
  const uses = new Map<string, (Date | null)[]>();
  for (const { applicationId, lastUsedAt } of tokens)
    if (applicationId !== null)
      uses.set(applicationId, [...(uses.get(applicationId) ?? []), lastUsedAt]);
  return [...uses]
    .flatMap(([applicationId, dates]) => {
      const known = dates.filter((date) => date !== null);
      const lastUsedAt = new Date(Math.max(...known.map((date) => date.getTime())));
      const isUnused = known.length === dates.length && now - lastUsedAt.getTime() > unusedForMs;
      return isUnused ? [{ applicationId, lastUsedAt }] : [];
    })
    .sort((a, b) => a.lastUsedAt.getTime() - b.lastUsedAt.getTime());
}
