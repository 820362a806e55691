import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../child-processes.mjs';
import { type Stage } from './stage';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What came of a command of a runbook. */
interface CommandRun {
  command: string;
  code: number;
  /** The line that tells most. */
  told: string;
  /** Why it is of no use to whoever follows the runbook; null where it is. */
  problem: string | null;
}

/** What is run as it stands; the rest is about the machine, a container engine, or another program's server. */
const isOurs = (command: string) => /^(?:curl|grep|node build\/doctor\.js) /.test(command);

/** The commands of an alert's runbook that can be run anywhere, each once, in their order. */
export async function commandsOf(alert: string): Promise<string[]> {
  const text = await readFile(join(root, 'docs/runbooks.md'), 'utf8');
  const [, section = ''] =
    new RegExp(`^## ${alert}\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(text) ?? [];
  const named = [...section.matchAll(/`([^`\n]+)`/g)].map(([, command = '']) => command);
  return [...new Set(named.filter(isOurs))];
}

/** Runs commands as they stand, where a portal has its build, its environment, its log and its metrics port. */
export async function runCommands(
  commands: readonly string[],
  { portals, metricsPorts, environment }: Stage,
  { asked, findNothing }: { asked: 0 | 1; findNothing: readonly string[] },
): Promise<CommandRun[]> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-runbook-'));
  try {
    await symlink(join(root, 'build'), join(folder, 'build'));
    const log = portals.flatMap((portal) => portal.log);
    await writeFile(join(folder, 'latchkey.log'), `${log.join('\n')}\n`);
    const runs: CommandRun[] = [];
    for (const command of commands) {
      const { code, output } = await run(
        'bash',
        ['-uo', 'pipefail', '-c', command.replaceAll('9464', String(metricsPorts[asked]))],
        {
          quiet: true,
          cwd: folder,
          timeoutMs: 60_000,
          env: {
            PATH: process.env.PATH,
            ...environment,
            APP_BASE_URL: portals[asked].url,
            NODE_ENV: 'production',
          },
        },
      );
      const isExpected = findNothing.includes(command) !== isUseful(command, code);
      runs.push({
        command,
        code,
        told: tellingLine(output),
        problem: isExpected ? null : `ended with ${code}: ${output.trim().slice(-400)}`,
      });
    }
    return runs;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A doctor that could look; a search that has found something. */
function isUseful(command: string, code: number): boolean {
  return command.startsWith('node ') ? code === 0 || code === 1 : code === 0;
}

/** Of the doctor, what it does not like. */
function tellingLine(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /[✗!]/.test(line)) ?? lines.at(-1) ?? '').trim().slice(0, 160);
}
