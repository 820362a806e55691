import { spawnSync } from 'node:child_process';

/** What a portal tells Prometheus at the end of it all, and what promtool has against that. */
interface LastScrape {
  series: number;
  found: string;
}

/** Asks a portal for its figures, and has promtool look at them. */
export async function lastScrape(promtool: string, metricsPort: number): Promise<LastScrape> {
  const input = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  const { status, stdout, stderr } = spawnSync(promtool, ['check', 'metrics'], {
    input,
    encoding: 'utf8',
  });
  return {
    series: input.split('\n').filter((line) => /^[a-z]/.test(line)).length,
    found: status === 0 ? stdout + stderr : `ended with ${status}: ${stdout}${stderr}`,
  };
}
