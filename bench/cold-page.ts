import { type Benchmark } from './benchmark';
import { type Figure, figure } from './figures';
import { type Answer, expectStatus, visit, type Visit } from './load';
import { type SignedIn } from './people';
import { sessionsPage, setStage, type Stage, warmUp } from './stage';
import { managementToken } from '../e2e/tenant';

const atMostMs = 10;
const sessionsEach = 5;
const tenantDelaysMs = [0, 50, 200];

/** The first page of a person whose list nobody has asked for, against the tenant's own answer to the same question. */
export const coldPage: Benchmark = {
  title: 'Added latency of a cold page',
  async run({ quick }) {
    const pages = quick ? 3 : 60;
    const stage = await setStage();
    try {
      const [portal] = stage.portals;
      if (portal === undefined) throw new TypeError('There is no portal.');
      // The first two thousand pages of a portal that has just started say what compiling costs, not cold lists.
      const others = await stage.signIn(quick ? 1 : 40, sessionsEach);
      for (let round = 0; round < (quick ? 1 : 50); round += 1) await warmUp(portal.url, others);

      const figures: Figure[] = [];
      for (const latencyMs of tenantDelaysMs) {
        await stage.tenant.control('PUT', '/settings', { latencyMs: 0 });
        const people = await stage.signIn(pages, sessionsEach);
        await stage.tenant.control('PUT', '/settings', { latencyMs });
        figures.push(
          figure(
            `cold page less the tenant's answer, tenant ${latencyMs} ms slow`,
            'ms',
            await addedLatencies(stage, portal.url, people),
            { atMost: atMostMs },
          ),
        );
      }
      return figures;
    } finally {
      await stage.stop();
    }
  },
};

async function addedLatencies(
  { tenant }: Stage,
  portalUrl: string,
  people: readonly SignedIn[],
): Promise<number[]> {
  const authorization = `Bearer ${await managementToken(tenant.url)}`;
  const added: number[] = [];
  for (const person of people) {
    const { userId } = person.person;
    const question: Visit = {
      url: `${tenant.url}/api/v2/users/${encodeURIComponent(userId)}/sessions?take=100`,
      headers: { authorization },
    };
    // Side by side, so that what else happens on the machine meets both.
    const direct = await answered(question);
    const page = await answered(sessionsPage(portalUrl, person));
    added.push(page.durationMs - direct.durationMs);
  }
  return added;
}

async function answered(one: Visit): Promise<Answer> {
  const answer = await visit(one);
  expectStatus([answer]);
  return answer;
}
