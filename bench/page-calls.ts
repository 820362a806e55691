import { type Benchmark } from './benchmark';
import { type Figure, figure } from './figures';
import { visit } from './load';
import { largeAccount } from './large-account';
import { forgetCalls, setStage, type SignedIn, type Stage } from './stage';
import { paths } from '../app/paths';

/** What one view of a page may ask the tenant about its person, where nothing is remembered of them. */
const mostCallsCold = 3;

const pages = [
  paths.account,
  paths.profile,
  paths.profileEmail,
  paths.security,
  paths.password,
  paths.addMethod,
  paths.signIns,
  paths.sessions,
  paths.applications,
  paths.activity,
  paths.organizations,
  paths.receipts,
];

/** Pages that grow with the account. */
const growing = [paths.account, paths.applications, paths.activity, paths.organizations];

/** How often a page is looked at until it has all of a large account. */
const mostViews = 12;

/** What each page asks about a person the first time, and at once again. What is the tenant's own is known already. */
export const pageCalls: Benchmark = {
  title: 'Calls about a person for each page',
  async run() {
    const stage = await setStage();
    try {
      for (const path of pages) await view(stage, path, await oneMore(stage));
      const figures: Figure[] = [];
      for (const path of pages) {
        const person = await oneMore(stage);
        const cold = await view(stage, path, person);
        const warm = await view(stage, path, person);
        figures.push(
          figure(`${path}: first view`, 'calls', cold, { atMost: mostCallsCold }),
          figure(`${path}: next view`, 'calls', warm, { atMost: 0 }),
        );
      }
      for (const path of growing) {
        const person = await oneMore(stage);
        await enlarge(stage.tenant, person.person.email);
        const calls: number[] = [];
        do calls.push(await view(stage, path, person));
        while (calls.at(-1) !== 0 && calls.length < mostViews);
        const most = Math.max(...calls);
        figures.push(
          figure(`${path}, large account: most of any view`, 'calls', most, {
            atMost: mostCallsCold,
          }),
          figure(`${path}, large account: views that cost calls`, 'views', calls.length - 1),
        );
      }
      return figures;
    } finally {
      await stage.stop();
    }
  },
};

/** Gives the person as much as the pages have to bear. */
async function enlarge(tenant: Stage['tenant'], email: string): Promise<void> {
  for (const [path, given] of Object.entries(largeAccount))
    await tenant.control('POST', path, { email, ...given });
}

async function oneMore(stage: Stage): Promise<SignedIn> {
  const [person] = await stage.signIn(1, 3);
  if (person === undefined) throw new Error('Nobody was signed in.');
  return person;
}

/** How many calls about the person one view of the page makes. @throws where the page does not come. */
async function view(
  { portals: [portal], tenant }: Stage,
  path: string,
  { person: { userId }, cookie }: SignedIn,
): Promise<number> {
  await forgetCalls(tenant);
  const { status } = await visit({ url: `${portal?.url}${path}`, cookie });
  if (status !== 200) throw new Error(`${path} was answered with ${status}.`);
  const answer = await tenant.control('GET', '/requests');
  const { requests } = (await answer.json()) as { requests: { area: string; path: string }[] };
  return requests.filter(
    (request) => request.area === 'management' && decodeURIComponent(request.path).includes(userId),
  ).length;
}
