import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../tests/child-processes.mjs';

const document = join(
  dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
  'docs',
  'upgrading.md',
);

/** What the commands of `docs/upgrading.md` do, as the name behind `sh` says. */
type Step = 'fetch' | 'build' | 'stop' | 'wait';

/**
 * Runs commands as they stand in `docs/upgrading.md`, with these variables.
 *
 * @throws with what they have printed, where one fails
 */
export async function runDocumented(step: Step, variables: Record<string, string>): Promise<void> {
  const text = readFileSync(document, 'utf8');
  const commands = new RegExp(`^\`\`\`sh ${step}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(text)?.[1];
  if (commands === undefined) throw new Error(`docs/upgrading.md has no commands to ${step}.`);
  const { code, output } = await run('bash', ['-euo', 'pipefail', '-c', commands], {
    env: { ...process.env, ...variables },
    quiet: true,
  });
  if (code !== 0)
    throw new Error(`The commands to ${step} of docs/upgrading.md failed:\n${output}`);
}
