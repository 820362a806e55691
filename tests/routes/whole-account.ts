import { minutes } from '~/durations';
import { seedRefreshToken } from '../../tenant/seed/refresh-token';
import { MAIL_API } from '../../tenant/seed/resource-servers';
import { TIDE_PLANNER } from '../../tenant/seed/third-party-applications';
import {
  ada,
  createTestPortal,
  firefox,
  managementSession,
  noon,
  type TestPortal,
} from '../test-portal';
import { issuer } from '../test-tenant';
import { joinLibrary } from './joined-organization';
import { linkSignIn } from './linked-sign-in';
import { enrol, signInByTwoSteps } from './two-step-sign-in';

/** Ada, who has some of everything that a page can show, and has just signed in by two steps. */
export async function createWholeAccount(): Promise<{
  portal: TestPortal;
  cookie: string;
  /** Where the pages of single things of hers are. */
  paths: Record<'application' | 'method' | 'organization' | 'signIn', string>;
}> {
  const portal = createTestPortal();
  const { services, tenant } = portal;
  const { state } = tenant;
  const { clientId } = TIDE_PLANNER;
  tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('another', { clients: [{ client_id: clientId }] }),
  ]);
  for (const type of ['totp', 'passkey', 'recovery-code'] as const)
    enrol(portal, { id: `${type}|dev_1`, type });
  const cookie = await signInByTwoSteps(portal);
  const signIn = linkSignIn(portal);
  state.registeredApplications.add({ ...TIDE_PLANNER, id: clientId });
  state.resourceServers.add(MAIL_API);
  const audience = MAIL_API.identifier;
  state.grants.allow({ userId: ada.userId, clientId, audience, scope: ['read:mail'] });
  const [session] = state.sessions.ofPerson(ada.userId);
  if (session === undefined) throw new Error('Ada has no session.');
  state.refreshTokens.add({
    ...seedRefreshToken(session, clientId, 'token-of-tide', issuer),
    sessionId: null,
  });
  for (const [minutesAgo, type] of [[10, 'fp'] as const, [60, 's'] as const])
    state.accountLog.add({
      ...{ type, user_id: ada.userId, ip: '91.65.1.1', user_agent: firefox },
      at: noon - minutes(minutesAgo),
    });
  const organization = joinLibrary(portal);
  const application = services.applicationHandles.seal(ada.userId, clientId);
  const method = services.methodHandles.seal(ada.userId, 'totp|dev_1');
  return {
    portal,
    cookie,
    paths: {
      application: `/account/applications/${application}`,
      method: `/account/security/methods/${method}`,
      organization: `/account/organizations/${organization}`,
      signIn: `/account/security/sign-ins/${signIn}`,
    },
  };
}
