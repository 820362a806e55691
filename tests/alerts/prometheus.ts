import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { freePort } from '../free-port.mjs';

/** A running Prometheus that evaluates the rules of deploy/monitoring/, a minute of theirs in a second. */
export interface Prometheus {
  /** The names of the alerts that fire now. */
  firing(): Promise<Set<string>>;
  stop(): Promise<void>;
}

interface Rule {
  alert: string;
  expr: string;
  for: string;
}

const rulesPath = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../deploy/monitoring/alerts.yaml',
);
const shorter: Record<string, string> = { s: 's', m: 's', h: 'm', d: 'm' };
/** A day becomes 24 minutes. */
const factor = (unit: string) => (unit === 'd' ? 24 : 1);

/** The rules with every time a sixtieth of what it is: ranges, waits, and the bounds that are seconds. */
export async function fasterRules(): Promise<{ groups: { name: string; rules: Rule[] }[] }> {
  const { groups } = parse(await readFile(rulesPath, 'utf8')) as {
    groups: { name: string; rules: Rule[] }[];
  };
  const shorten = (duration: string) =>
    duration.replace(
      /^(\d+)([smhd])$/,
      (_, count: string, unit: string) => `${Number(count) * factor(unit)}${shorter[unit]}`,
    );
  const bounds: Record<string, [string, string]> = {
    LatchkeyJobsOverdue: ['> 900', '> 15'],
    // Not a sixtieth: portals read the keys every ten minutes of their own clock.
    LatchkeySigningKeysOld: ['> 3600', '> 900'],
  };
  return {
    groups: groups.map(({ name, rules }) => ({
      name,
      rules: rules.map((rule) => {
        const [bound, shortBound] = bounds[rule.alert] ?? ['', ''];
        const expr = rule.expr
          .replace(/\[(\w+)\]/g, (_, range: string) => `[${shorten(range)}]`)
          .replace(bound, shortBound);
        return { ...rule, expr, for: shorten(rule.for) };
      }),
    })),
  };
}

/** Starts Prometheus, which asks the portals on these metrics ports twice a second. */
export async function startPrometheus(
  binary: string,
  metricsPorts: readonly number[],
): Promise<Prometheus> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-prometheus-'));
  const port = await freePort(11_000 + (process.pid % 400));
  await writeFile(join(folder, 'alerts.json'), JSON.stringify(await fasterRules()));
  await writeFile(
    join(folder, 'prometheus.json'),
    JSON.stringify({
      global: { scrape_interval: '500ms', evaluation_interval: '500ms' },
      rule_files: [join(folder, 'alerts.json')],
      scrape_configs: [
        {
          job_name: 'latchkey',
          static_configs: [{ targets: metricsPorts.map((one) => `127.0.0.1:${one}`) }],
        },
      ],
    }),
  );
  const child = spawn(
    binary,
    [
      `--config.file=${join(folder, 'prometheus.json')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      // A series that a portal no longer tells of is over as soon as a minute would make it.
      '--query.lookback-delta=5s',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let printed = '';
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ask = async (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  for (let attempt = 0; ; attempt += 1) {
    const isReady = await ask('/-/ready').then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) break;
    if (attempt === 200 || child.exitCode !== null)
      throw new Error(`Prometheus did not start:\n${printed}`);
    await pause(50);
  }
  return {
    async firing() {
      const { data } = (await (await ask('/api/v1/alerts')).json()) as {
        data: { alerts: { state: string; labels: { alertname: string } }[] };
      };
      const firing = data.alerts.filter(({ state }) => state === 'firing');
      return new Set(firing.map(({ labels }) => labels.alertname));
    },
    async stop() {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
