import { type ExitCode, type ProgramCall } from '~/upkeep/program';
import { noon, testEnvironment } from '../test-portal';

/** What a program beside a portal of the tests answers, and everything that it says. */
export async function call(
  program: (call: ProgramCall) => Promise<ExitCode>,
  args: readonly string[],
  environment: Record<string, string> = {},
  now = noon,
  // Without a process for each test.
  isDiskAnswering = (_: string) => Promise.resolve(true),
): Promise<{ code: ExitCode; said: string }> {
  const lines: string[] = [];
  const code = await program({
    args,
    env: { ...testEnvironment, ...environment },
    say: (line) => lines.push(line),
    now: () => now,
    isDiskAnswering,
  });
  return { code, said: lines.join('\n') };
}
