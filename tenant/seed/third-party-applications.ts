import type { Application } from '../state/applications';

/** What everybody's but the tenant's own applications have in common; Auth0 docs: their ids begin with `tpc_`. */
function thirdParty(
  given: Pick<Application, 'clientId' | 'name'> & Partial<Application>,
): Application {
  return {
    clientSecret: `local-development-secret-of-${given.clientId}`,
    kind: 'regular_web',
    redirectUris: ['https://partner.example/callback'],
    logoutUris: [],
    managementScopes: [],
    isFirstParty: false,
    ...given,
  };
}

/** Reads mail and calendar, and has a refresh token. */
export const TIDE_PLANNER = thirdParty({
  clientId: 'tpc_TiDePlAnNeR0000000000000001',
  name: 'Tide Planner',
  logoUrl: 'https://tide.example/logo.png',
  idTokenSeconds: 36_000,
});

/** An assistant that registered itself. */
export const LOOM_ASSISTANT = thirdParty({
  clientId: 'tpc_LoOmAsSiStAnT000000000000002',
  name: 'Loom Assistant',
  registeredItself: 'cimd',
});

/** Another that did, by dynamic client registration, under a name that wants to be markup. */
export const MARKUP_NAMED = thirdParty({
  clientId: 'tpc_MaRkUpNaMe000000000000000003',
  name: '<b onclick="alert(1)">Free</b> &amp; easy',
  registeredItself: 'dcr',
});

/** Has a name of nothing that can be seen. */
export const BLANK_NAMED = thirdParty({
  clientId: 'tpc_BlAnKnAmE0000000000000000004',
  name: '\u200B \u2060',
});

/** Has a name that turns round what stands after it. */
export const TURNED_NAMED = thirdParty({
  clientId: 'tpc_TuRnEdNaMe000000000000000005',
  name: '\u202Ekcatta\u202C Printer',
});

/** Has a name that goes on and on. */
export const LONG_NAMED = thirdParty({
  clientId: 'tpc_LoNgNaMe00000000000000000006',
  name: 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel'.repeat(6),
});

/** What an application had for an id that the tenant no longer has. */
export const GONE_CLIENT_ID = 'tpc_GoNe0000000000000000000000007';

/** Applications of others, of all sorts. */
export const THIRD_PARTY_APPLICATIONS: readonly Application[] = [
  TIDE_PLANNER,
  LOOM_ASSISTANT,
  MARKUP_NAMED,
  BLANK_NAMED,
  TURNED_NAMED,
  LONG_NAMED,
];
