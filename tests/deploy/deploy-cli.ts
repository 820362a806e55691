// Auth0's deploy CLI, for `npm run test:deploy`.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Not among our packages: it brings 54 MB of its own, and is needed here alone. */
const deployCli = 'auth0-deploy-cli@8.44.0';

const root = join(import.meta.dirname, '..', '..');

/** The path of the CLI, which is fetched with npm where it is not there yet. */
export function installDeployCli(): string {
  const place = join(root, 'node_modules', '.cache', deployCli);
  const program = join(place, 'node_modules', 'auth0-deploy-cli', 'lib', 'index.js');
  if (existsSync(program)) return program;
  console.log(`Fetching ${deployCli} with npm…`);
  const args = ['install', '--prefix', place, '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', [...args, deployCli], { stdio: ['ignore', 'ignore', 'inherit'] });
  return program;
}

/** What one run of the CLI takes: its two files, its variables, and further options such as `--dry-run`. */
interface Run {
  files: { config: string; template: string };
  environment: Record<string, string>;
  options: readonly string[];
}

/** Runs `import`, with nothing of this environment that is called as the CLI's own variables are. */
export async function runDeployCli(
  program: string,
  { files, environment, options }: Run,
): Promise<{ code: number | null; output: string }> {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('AUTH0_'));
  const input = ['--config_file', files.config, '--input_file', files.template];
  // Not waited for in one go: the tenant that it asks is in this process.
  const child = spawn(process.execPath, [program, 'import', ...input, ...options], {
    env: { ...(Object.fromEntries(inherited) as NodeJS.ProcessEnv), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

/** What the CLI plans with things of these names, such as `CREATE Account portal`. */
export function plannedFor(output: string, names: readonly string[]): string[] {
  return [...output.matchAll(/│\s*(CREATE|UPDATE|DELETE)\b[ *]*│\s*(.*?)\s*│/g)]
    .filter(([, , name = '']) => names.some((one) => name.includes(one)))
    .map(([, act = '', name = '']) => `${act} ${name}`);
}
