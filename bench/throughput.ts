import { type Benchmark } from './benchmark';
import { type Figure, figure } from './figures';
import { expectStatus, visitAll } from './load';
import { type SignedIn } from './people';
import { type RunningPortal, sessionsPages, setStage, type Stage, warmUp } from './stage';

const atLeast = 0.75;
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

/** The page of a person whose list is known, against the same page from constants or of other checkouts. */
export const throughput: Benchmark = {
  title: 'Warm pages against the same pages rendered from constants',
  async run({ quick: isQuick, against }) {
    const { pages, ...rounds } = isQuick ? quick : full;
    const stage = await setStage({ withFloor: against.length === 0, otherCheckouts: against });
    try {
      const figures: Figure[] = [];
      for (const [sessions, count] of Object.entries(pages)) {
        const people = await stage.signIn(peopleEach, Number(sessions));
        const of = `page of ${sessions} sessions`;
        const plan = { ...rounds, count };
        figures.push(
          ...(against.length === 0
            ? await againstFloor(of, stage, people, plan)
            : await againstOthers(of, stage, people, { ...plan, against })),
        );
      }
      return figures;
    } finally {
      await stage.stop();
    }
  },
};

type Plan = Omit<Counts, 'pages'> & { count: number };

async function againstFloor(
  of: string,
  { portals }: Stage,
  people: readonly SignedIn[],
  plan: Plan,
): Promise<Figure[]> {
  const subjects = portals.flatMap((portal) => [
    { portal, url: portal.url },
    { portal, url: portal.floorUrl },
  ]);
  const [ours = [], floors = []] = await takeTurns(subjects, people, plan);
  return [
    // What the processor spends decides how many pages a machine serves; the clock on the wall also counts what
    // other programs took of it in between.
    figure(
      `${of}: throughput ÷ floor, by processor time`,
      'ratio',
      ratios(floors, ours, ({ cpuMs }) => cpuMs),
      { atLeast },
    ),
    figure(
      `${of}: throughput ÷ floor, by the clock`,
      'ratio',
      ratios(ours, floors, ({ perSecond }) => perSecond),
    ),
    figure(
      `${of}: processor time`,
      'ms',
      ours.map(({ cpuMs }) => cpuMs),
    ),
    figure(
      `${of}: pages a second`,
      '1/s',
      ours.map(({ perSecond }) => perSecond),
    ),
  ];
}

async function againstOthers(
  of: string,
  { portals }: Stage,
  people: readonly SignedIn[],
  { against, ...plan }: Plan & { against: readonly string[] },
): Promise<Figure[]> {
  const subjects = portals.map((portal) => ({ portal, url: portal.url }));
  const [ours = [], ...others] = await takeTurns(subjects, people, plan);
  return others.map((theirs, index) =>
    figure(
      `${of}: processor time of ${against[index]} ÷ ours`,
      'ratio',
      ratios(theirs, ours, ({ cpuMs }) => cpuMs),
    ),
  );
}

interface Load {
  perSecond: number;
  cpuMs: number;
}

/** What each of the subjects did in each round, which begins with another of them each time. */
async function takeTurns(
  subjects: readonly { portal: RunningPortal; url: string }[],
  people: readonly SignedIn[],
  { warmUpRounds, rounds, count }: Plan,
): Promise<Load[][]> {
  const load = async ({ portal, url }: (typeof subjects)[number]): Promise<Load> => {
    // A list that has meanwhile grown old would be asked for within the round, and this is about known ones.
    await warmUp(portal.url, people);
    const cpuBefore = await portal.measure('cpuMs');
    const startedAt = performance.now();
    expectStatus(await visitAll(sessionsPages([url], people, count), { connections }));
    const seconds = (performance.now() - startedAt) / 1000;
    const cpuMs = (await portal.measure('cpuMs')) - cpuBefore;
    return { perSecond: count / seconds, cpuMs: cpuMs / count };
  };
  const loads = subjects.map((): Load[] => []);
  for (let round = -warmUpRounds; round < rounds; round += 1)
    for (let turn = 0; turn < subjects.length; turn += 1) {
      // Whoever comes second meets the first one's garbage, so they take turns.
      const index = (turn + Math.abs(round)) % subjects.length;
      const done = await load(subjects[index]!);
      if (round >= 0) loads[index]!.push(done);
    }
  return loads;
}

function ratios(above: readonly Load[], below: readonly Load[], of: (load: Load) => number) {
  return above.map((load, round) => of(load) / of(below[round]!));
}
