import { type Benchmark } from './benchmark';
import { type Figure, figure } from './figures';
import { expectStatus, visitAll } from './load';
import { countCalls, forgetCalls, sessionsPages, setStage, warmUp } from './stage';
import { hasRedis } from '../tests/redis-server';

const pageViews = 1000;
const connections = 20;
const sessionsEach = 3;

/** How much of the page views reaches the tenant. A list stays fresh for ten seconds, so the time matters too. */
export const tenantCalls: Benchmark = {
  title: 'Calls to the tenant per 1,000 page views',
  async run({ quick }) {
    const views = quick ? 40 : pageViews;
    const figures: Figure[] = [];
    if (!hasRedis) console.log('Two portals are not measured: there is no Redis server here.');
    for (const portalCount of hasRedis ? [1, 2] : [1])
      for (const people of quick ? [1, 10] : [1, 10, 1000])
        figures.push(...(await measure({ portalCount, people, views })));
    return figures;
  },
};

async function measure({
  portalCount,
  people: peopleCount,
  views,
}: {
  portalCount: number;
  people: number;
  views: number;
}): Promise<Figure[]> {
  const stage = await setStage({ portals: portalCount });
  try {
    const urls = stage.portals.map(({ url }) => url);
    // Somebody else's page first: so the token and the tenant's limit are known.
    for (const url of urls) await warmUp(url, await stage.signIn(1, sessionsEach));
    const people = await stage.signIn(peopleCount, sessionsEach);
    await forgetCalls(stage.tenant);
    const startedAt = performance.now();
    expectStatus(await visitAll(sessionsPages(urls, people, views), { connections }));
    const seconds = (performance.now() - startedAt) / 1000;
    const { calls, tokens } = await countCalls(stage.tenant);
    const scene = `${peopleCount} ${peopleCount === 1 ? 'person' : 'people'}, ${portalCount} portal${portalCount === 1 ? '' : 's'}`;
    const perThousand = 1000 / views;
    // Each person's list of sessions is read once in every ten seconds that somebody looks at it, and that of
    // refresh tokens once by each portal.
    const expected = peopleCount * (1 + portalCount) * Math.ceil(seconds / 10);
    return [
      figure(`${scene}: calls per 1,000 views`, 'calls', calls * perThousand, {
        atMost: expected * perThousand,
      }),
      figure(`${scene}: tokens per 1,000 views`, 'calls', tokens * perThousand, { atMost: 0 }),
      figure(`${scene}: time for the views`, 's', seconds),
    ];
  } finally {
    await stage.stop();
  }
}
