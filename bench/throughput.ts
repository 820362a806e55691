import { type Benchmark } from './benchmark';
import { type Figure, figure } from './figures';
import { expectStatus, visitAll } from './load';
import { type SignedIn, sessionsPages, setStage, type Stage, warmUp } from './stage';

const atLeast = 0.8;
const connections = 8;
const peopleEach = 8;

interface Counts {
  /**
   * Rounds that do not count: Node.js compiles a program while it runs, and of one that has just started
   * measures that. The portal has more to compile than the floor.
   */
  warmUpRounds: number;
  rounds: number;
  /** Pages of a round, for each number of sessions. */
  pages: Record<number, number>;
}
const full: Counts = {
  warmUpRounds: 24,
  rounds: 50,
  pages: { 5: 160, 20: 80, 150: 60 },
};
const quick: Counts = { warmUpRounds: 1, rounds: 1, pages: { 5: 16, 20: 8, 150: 8 } };

/** The page of a person whose list is known, against the same page from constants. */
export const throughput: Benchmark = {
  title: 'Warm pages against the same pages rendered from constants',
  async run(options) {
    const { pages, ...rounds } = options.quick ? quick : full;
    const stage = await setStage({ withFloor: true });
    try {
      const figures: Figure[] = [];
      for (const [sessions, count] of Object.entries(pages)) {
        const people = await stage.signIn(peopleEach, Number(sessions));
        figures.push(...(await compare(stage, people, { ...rounds, count })));
      }
      return figures;
    } finally {
      await stage.stop();
    }
  },
};

async function compare(
  { portals: [portal] }: Stage,
  people: readonly SignedIn[],
  { warmUpRounds, rounds, count }: Omit<Counts, 'pages'> & { count: number },
): Promise<Figure[]> {
  if (portal === undefined) throw new TypeError('There is no portal.');
  const load = async (url: string, pages: number) => {
    // A list that has meanwhile grown old would be asked for within the round, and this is about known ones.
    await warmUp(portal.url, people);
    const cpuBefore = await portal.measure('cpuMs');
    const startedAt = performance.now();
    expectStatus(await visitAll(sessionsPages([url], people, pages), { connections }));
    const seconds = (performance.now() - startedAt) / 1000;
    const cpuMs = (await portal.measure('cpuMs')) - cpuBefore;
    return { perSecond: pages / seconds, cpuMs: cpuMs / pages };
  };
  for (let round = 0; round < warmUpRounds; round += 1)
    for (const url of [portal.url, portal.floorUrl]) await load(url, count);

  const ours: Awaited<ReturnType<typeof load>>[] = [];
  const floors: typeof ours = [];
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes second meets the first one's garbage, so they take turns.
    const isOursFirst = round % 2 === 0;
    if (isOursFirst) ours.push(await load(portal.url, count));
    floors.push(await load(portal.floorUrl, count));
    if (!isOursFirst) ours.push(await load(portal.url, count));
  }
  const ratios = (ratio: (own: (typeof ours)[0], floor: (typeof ours)[0]) => number) =>
    ours.flatMap((own, round) => {
      const floor = floors[round];
      return floor === undefined ? [] : [ratio(own, floor)];
    });
  const of = `of ${people[0]?.sessionIds.length ?? 0} sessions`;
  return [
    // What the processor spends decides how many pages a machine serves; the clock on the wall also counts what
    // other programs took of it in between.
    figure(
      `page ${of}: throughput ÷ floor, by processor time`,
      'ratio',
      ratios((own, floor) => floor.cpuMs / own.cpuMs),
      { atLeast },
    ),
    figure(
      `page ${of}: throughput ÷ floor, by the clock`,
      'ratio',
      ratios((own, floor) => own.perSecond / floor.perSecond),
    ),
    figure(
      `page ${of}: processor time`,
      'ms',
      ours.map(({ cpuMs }) => cpuMs),
    ),
    figure(
      `page ${of}: pages a second`,
      '1/s',
      ours.map(({ perSecond }) => perSecond),
    ),
  ];
}
