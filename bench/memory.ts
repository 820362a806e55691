import { type Benchmark } from './benchmark';
import { figure } from './figures';
import { expectStatus, visitAll } from './load';
import { type SignedIn } from './people';
import { sessionsPages, setStage, type Stage, warmUp } from './stage';

const connections = 8;
const sessionsEach = 2;

interface Counts {
  people: number;
  early: number;
  late: number;
}
const full: Counts = { people: 200, early: 10_000, late: 100_000 };
const quick: Counts = { people: 5, early: 40, late: 80 };

/** What a portal still holds after many page views, against what it held after a tenth of them. */
export const memory: Benchmark = {
  title: 'Memory after 100,000 page views against after 10,000',
  async run(options) {
    const { people: peopleCount, early, late } = options.quick ? quick : full;
    const stage = await setStage();
    try {
      const people = await stage.signIn(peopleCount, sessionsEach);
      await warmUp(stage.portals[0]?.url ?? '', people);
      const first = await view(stage, people, early);
      const second = await view(stage, people, late - early);
      const megabytes = (bytes: number) => bytes / 1_000_000;
      return [
        figure(`heap in use after ${early} pages`, 'MB', megabytes(first.heap)),
        figure(`heap in use after ${late} pages`, 'MB', megabytes(second.heap)),
        figure('heap, later ÷ earlier', 'ratio', second.heap / first.heap, { atMost: 1.1 }),
        figure(`resident memory after ${early} pages`, 'MB', megabytes(first.resident)),
        figure(`resident memory after ${late} pages`, 'MB', megabytes(second.resident)),
        figure('resident memory, later ÷ earlier', 'ratio', second.resident / first.resident),
      ];
    } finally {
      await stage.stop();
    }
  },
};

/** Views so many pages; then what is in use once garbage has been collected. */
async function view(
  { portals: [portal] }: Stage,
  people: readonly SignedIn[],
  count: number,
): Promise<{ heap: number; resident: number }> {
  if (portal === undefined) throw new TypeError('There is no portal.');
  expectStatus(await visitAll(sessionsPages([portal.url], people, count), { connections }));
  return {
    heap: await portal.measure('heapBytes'),
    resident: await portal.measure('residentBytes'),
  };
}
