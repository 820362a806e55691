import { hours } from '~/durations';
import { ada, type TestPortal } from '../test-portal';

/** What the tenant calls the account that Ada has connected. */
export const githubId = 'cac_AdAsGiThUb000000000001';

/** Connects an account of Ada's at GitHub, and gives its handle in her own list. */
export function connectGithub({ clock, services, tenant: { state } }: TestPortal): string {
  state.connectedAccounts.add({
    id: githubId,
    userId: ada.userId,
    connection: 'github',
    scopes: ['repo'],
    createdAt: clock.now - hours(5),
  });
  return services.connectedAccountHandles.seal(ada.userId, githubId);
}
