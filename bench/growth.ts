import { type Benchmark } from './benchmark';
import { type Figure, figure, median } from './figures';
import { expectStatus, visitAll } from './load';
import { type SignedIn } from './people';
import { sessionsPages, setStage, type Stage, warmUp } from './stage';

interface Counts {
  rounds: number;
  /** Pages of a round, for each number of sessions. */
  pages: Record<number, number>;
}
const full: Counts = { rounds: 9, pages: { 10: 60, 100: 12, 1000: 4 } };
const quick: Counts = { rounds: 1, pages: { 10: 4, 100: 2, 1000: 1 } };

/** What a warm page costs the longer its list is. */
export const growth: Benchmark = {
  title: 'Growth of a page with the number of sessions',
  async run(options) {
    const { rounds, pages } = options.quick ? quick : full;
    const stage = await setStage();
    try {
      const figures: Figure[] = [];
      const medians: { sessions: number; cpuMs: number; bytes: number }[] = [];
      for (const [sessions, count] of Object.entries(pages)) {
        const [person] = await stage.signIn(1, Number(sessions));
        if (person === undefined) throw new TypeError('Nobody was signed in.');
        const { cpuMs, latencyMs, bytes } = await measure(stage, person, { rounds, count });
        medians.push({ sessions: Number(sessions), cpuMs: median(cpuMs), bytes: median(bytes) });
        const of = `page of ${sessions} sessions`;
        figures.push(
          figure(`${of}: processor time`, 'ms', cpuMs),
          figure(`${of}: latency`, 'ms', latencyMs),
          figure(
            `${of}: memory allocated`,
            'kB',
            bytes.map((value) => value / 1000),
          ),
        );
      }
      for (const [index, larger] of medians.entries()) {
        const smaller = medians[index - 1];
        if (smaller === undefined) continue;
        const times = `${larger.sessions} against ${smaller.sessions} sessions`;
        // Ten times the sessions may cost ten times as much, and no more.
        const target = { atMost: larger.sessions / smaller.sessions };
        figures.push(
          figure(`${times}: processor time`, 'ratio', larger.cpuMs / smaller.cpuMs, target),
          figure(`${times}: memory allocated`, 'ratio', larger.bytes / smaller.bytes, target),
        );
      }
      return figures;
    } finally {
      await stage.stop();
    }
  },
};

async function measure(
  { portals: [portal] }: Stage,
  person: SignedIn,
  { rounds, count }: { rounds: number; count: number },
): Promise<{ cpuMs: number[]; latencyMs: number[]; bytes: number[] }> {
  if (portal === undefined) throw new TypeError('There is no portal.');
  const load = async () => {
    const answers = await visitAll(sessionsPages([portal.url], [person], count), {
      connections: 1,
    });
    expectStatus(answers);
    return answers.map(({ durationMs }) => durationMs);
  };
  await warmUp(portal.url, [person]);
  await load();

  const cpuMs: number[] = [];
  const latencyMs: number[] = [];
  const bytes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = await portal.measure('cpuMs');
    latencyMs.push(...(await load()));
    cpuMs.push(((await portal.measure('cpuMs')) - before) / count);
  }
  // Apart from the times, since counting takes time itself.
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    await portal.startCountingAllocations();
    await load();
    bytes.push((await portal.measure('allocatedBytes')) / count);
  }
  return { cpuMs, latencyMs, bytes };
}
