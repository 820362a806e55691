import { everybodysPages } from './account-pages';
import { type Benchmark } from './benchmark';
import { type Figure, figure } from './figures';
import { visit } from './load';
import { largeAccount } from './large-account';
import { type SignedIn } from './people';
import { forgetCalls, setStage, type Stage } from './stage';
import { applicationPath, methodPath, paths } from '../app/paths';
import { TESS } from '../tenant/seed/people-by-connection';

/** What one view of a page may ask the tenant about its person, where nothing is remembered of them. */
const mostCallsCold = 3;

/** Pages that only those have who have something: who that is, once it is there, and where. */
const pagesOfSome: Record<string, (stage: Stage) => Promise<{ path: string; person: SignedIn }>> = {
  [paths.profileUsername]: async (stage) => ({
    path: paths.profileUsername,
    person: await stage.signInAs(TESS, 3),
  }),
  'one application': async (stage) => {
    const person = await oneMore(stage);
    const answer = await stage.tenant.control('POST', '/applications', {
      email: person.person.email,
    });
    const { clientIds } = (await answer.json()) as { clientIds: [string] };
    return { path: applicationPath(person.handleOf('application', clientIds[0])), person };
  },
  'one method': async (stage) => {
    const person = await oneMore(stage);
    const answer = await stage.tenant.control('POST', '/authentication-methods', {
      email: person.person.email,
      type: 'totp',
    });
    const { ids } = (await answer.json()) as { ids: [string] };
    return { path: methodPath(person.handleOf('authentication method', ids[0])), person };
  },
};

/** Pages that grow with the account. */
const growing = [
  paths.account,
  paths.applications,
  paths.activity,
  paths.organizations,
  paths.deleteAccount,
];
/** Shows at its next view, even of a small account, what one view has no calls for. */
const pageInParts: string = paths.deleteAccount;

/** How often a page is looked at until it has all of a large account. */
const mostViews = 12;

/** What each page asks about a person the first time, and at once again. What is the tenant's own is known already. */
export const pageCalls: Benchmark = {
  title: 'Calls about a person for each page',
  async run() {
    const stage = await setStage();
    try {
      for (const path of everybodysPages) await view(stage, path, await oneMore(stage));
      const figures: Figure[] = [];
      for (const path of everybodysPages.filter((path) => path !== pageInParts))
        figures.push(...(await viewTwice(stage, path, { path, person: await oneMore(stage) })));
      for (const [name, open] of Object.entries(pagesOfSome))
        figures.push(...(await viewTwice(stage, name, await open(stage))));
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

async function viewTwice(
  stage: Stage,
  name: string,
  { path, person }: { path: string; person: SignedIn },
): Promise<Figure[]> {
  const cold = await view(stage, path, person);
  const warm = await view(stage, path, person);
  return [
    figure(`${name}: first view`, 'calls', cold, { atMost: mostCallsCold }),
    figure(`${name}: next view`, 'calls', warm, { atMost: 0 }),
  ];
}

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
