import { type Benchmark } from './benchmark';
import { type Figure, figure, quantile } from './figures';
import { type Answer, type Visit, visitAtRate } from './load';
import { type SignedIn } from './people';
import { sessionsPage, setStage, type Stage } from './stage';
import { paths } from '../app/paths';

/** What an Enterprise tenant allows (Auth0 docs, rate limits). */
const rateLimit = { perSecond: 16, burst: 50 };
const sessionsEach = 2;
const longestMs = 5000;

interface Counts {
  people: number;
  seconds: number;
  viewsPerSecond: number;
  endings: number;
}
const full: Counts = { people: 2000, seconds: 60, viewsPerSecond: 100, endings: 200 };
const quick: Counts = { people: 20, seconds: 2, viewsPerSecond: 10, endings: 4 };

/** More people than the tenant's limit has calls for, and what becomes of their pages and of their endings. */
export const overload: Benchmark = {
  title: '2,000 people, 100 page views a second, a tenant that allows 16 calls a second',
  async run(options) {
    const counts = options.quick ? quick : full;
    const stage = await setStage({ tenantEnvironment: { TENANT_ENDING_DELAY_MS: '300' } });
    try {
      const people = await stage.signIn(counts.people, sessionsEach);
      await stage.tenant.control('PUT', '/settings', { rateLimit });
      const before = await readSources(stage);
      const [pages, endings] = await Promise.all([
        visitAtRate(viewsOf(stage, people, counts), { perSecond: counts.viewsPerSecond }),
        visitAtRate(endingsOf(stage, people, counts.endings), {
          perSecond: counts.endings / counts.seconds,
        }),
      ]);
      const sources = await readSources(stage);
      const carriedOut = await countEnded(stage, people.slice(0, counts.endings));
      return [
        ...figuresOfPages(pages, (source) => (sources[source] ?? 0) - (before[source] ?? 0)),
        figure(
          'of them at once, for lack of processor time',
          '%',
          (100 * (sources.shed ?? 0)) / pages.length,
        ),
        ...figuresOfEndings(endings, carriedOut),
      ];
    } finally {
      await stage.stop();
    }
  },
};

/** Nobody knows whose page comes next; a fixed sequence makes runs alike. */
function* viewsOf(
  { portals: [portal] }: Stage,
  people: readonly SignedIn[],
  { seconds, viewsPerSecond }: Counts,
): Generator<Visit> {
  let state = 1;
  for (let count = 0; count < seconds * viewsPerSecond; count += 1) {
    state = (state * 48_271) % 2_147_483_647;
    const person = people[state % people.length];
    if (portal !== undefined && person !== undefined) yield sessionsPage(portal.url, person);
  }
}

/** Each of the first people ends the session that is not this browser's, with the form of the page. */
function* endingsOf(
  { portals: [portal] }: Stage,
  people: readonly SignedIn[],
  count: number,
): Generator<Visit> {
  for (const { cookie, sessionIds, endingForm } of people.slice(0, count))
    if (portal !== undefined)
      yield {
        url: portal.url + paths.sessions,
        cookie,
        form: endingForm(sessionIds[1] ?? ''),
      };
}

/** Where the portal's lists have come from so far, and how many pages it has `shed`, by its own metrics. */
async function readSources({ portals: [portal] }: Stage): Promise<Record<string, number>> {
  const answer = await fetch(`${portal?.metricsUrl}/metrics`);
  const text = await answer.text();
  const lines = text.matchAll(/^latchkey_session_list_reads_total\{source="(\w+)"\} (\d+)$/gm);
  const counts: Record<string, number> = {
    shed: Number(/^latchkey_http_requests_shed_total (\d+)$/m.exec(text)?.[1]),
  };
  for (const [, source = '', count] of lines) counts[source] = Number(count);
  return counts;
}

/** How many of the sessions that were to end are gone at the tenant. */
async function countEnded({ tenant }: Stage, people: readonly SignedIn[]): Promise<number> {
  await tenant.control('POST', '/endings/finish');
  await tenant.control('PUT', '/settings', { rateLimit: null });
  let ended = 0;
  for (const { person, sessionIds } of people) {
    const left = await tenant.sessionIds(person);
    if (!left.includes(sessionIds[1] ?? '')) ended += 1;
  }
  return ended;
}

function figuresOfPages(pages: readonly Answer[], countOf: (source: string) => number): Figure[] {
  const durations = pages.map(({ durationMs }) => durationMs).sort((one, other) => one - other);
  const share = (count: number) => (100 * count) / pages.length;
  const withStatus = (test: (status: number) => boolean) =>
    pages.filter(({ status }) => test(status)).length;
  return [
    figure('page views', 'pages', pages.length),
    figure('longest answer', 'ms', durations.at(-1) ?? NaN, { atMost: longestMs }),
    figure('99 of 100 answers within', 'ms', quantile(durations, 0.99)),
    figure('median answer', 'ms', quantile(durations, 0.5)),
    figure(
      'answers with 5xx or none at all',
      'pages',
      withStatus((s) => s === 0 || s >= 500),
      {
        atMost: 0,
      },
    ),
    figure('fresh lists', '%', share(countOf('tenant') + countOf('joined') + countOf('cache'))),
    figure('of them from the cache', '%', share(countOf('cache'))),
    figure('stale lists', '%', share(countOf('stale'))),
    figure('“try again” pages (429)', '%', share(withStatus((status) => status === 429))),
  ];
}

function figuresOfEndings(endings: readonly Answer[], carriedOut: number): Figure[] {
  const durations = endings.map(({ durationMs }) => durationMs);
  return [
    figure('endings asked for', 'endings', endings.length),
    figure('endings carried out at the tenant', 'endings', carriedOut, {
      atLeast: endings.length,
    }),
    figure(
      'endings answered as accepted',
      'endings',
      endings.filter(({ status }) => status === 303).length,
      { atLeast: endings.length },
    ),
    figure('time of an ending', 'ms', durations),
    figure('longest ending', 'ms', Math.max(...durations), { atMost: longestMs }),
  ];
}
