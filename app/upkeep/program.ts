import { ConfigurationError } from '~/env.server';
import { type IsDiskAnswering } from '~/sqlite/answering-disk.server';

/** What a program of this room is started with, and where it says what it does. */
export interface ProgramCall {
  args: readonly string[];
  env: Record<string, string | undefined>;
  say: (line: string) => void;
  /** Epoch milliseconds. */
  now: () => number;
  /** No program may touch a file before: where the answer is no, it could not even end. */
  isDiskAnswering: IsDiskAnswering;
}

/** 0: done, or the plan told; 1: it failed; 2: it was called wrongly, or the configuration has problems. */
export type ExitCode = 0 | 1 | 2;

/** It was called in a way that it does not know. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something stands in the way of what was asked, which its message tells without anything personal. */
export class UpkeepError extends Error {
  override readonly name = 'UpkeepError';
}

/** Does `work`, and tells what stands in its way. */
export async function exitCodeOf(
  { say }: Pick<ProgramCall, 'say'>,
  usage: string,
  work: () => Promise<void>,
): Promise<ExitCode> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(error.message);
    if (error instanceof UsageError) say(usage);
    return error instanceof UsageError || error instanceof ConfigurationError ? 2 : 1;
  }
}
