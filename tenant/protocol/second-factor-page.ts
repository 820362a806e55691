import { Router, urlencoded, type Request, type Response } from 'express';
import { asyncRoute } from '../http/async-route';
import { errorPage, sendPage } from '../pages/page';
import { challengePage } from '../pages/second-factor';
import { CHALLENGE_CODE } from '../state/second-factor';
import type { TenantState } from '../state/state';
import { EXPIRED, finish, type Interaction } from './pending-sign-in';
import type { ProviderSource } from './provider';
import { CHALLENGE, isForMfaApi } from './second-factor';

/** The page of the challenge and what its form does. */
export function secondFactorRoutes(state: TenantState, providerOf: ProviderSource): Router {
  const pending = async (request: Request, response: Response) => {
    const { provider } = await providerOf();
    const interaction = await provider.Interaction.find(String(request.params.uid));
    if (interaction?.prompt.name === CHALLENGE) return interaction;
    sendPage(response, 400, errorPage(EXPIRED));
    return undefined;
  };

  return Router()
    .get(
      '/u/mfa-otp-challenge/:uid',
      asyncRoute(async (request, response) => {
        if (!(await pending(request, response))) return;
        sendPage(response, 200, challengePage({ action: request.path }));
      }),
    )
    .post(
      '/u/mfa-otp-challenge/:uid',
      urlencoded({ extended: false }),
      asyncRoute(async (request, response) => {
        const interaction = await pending(request, response);
        if (!interaction) return;
        const { code = '' } = request.body as Record<string, string | undefined>;
        const userId = interaction.session?.accountId ?? '';
        if (code.trim() !== CHALLENGE_CODE) {
          state.accountLog.add({ type: 'gd_auth_failed', user_id: userId });
          const error = 'The code is not right.';
          sendPage(response, 400, challengePage({ action: request.path, error }));
          return;
        }
        state.accountLog.add({ type: 'gd_auth_succeed', user_id: userId });
        await finish(interaction, resultOf(interaction, userId, state));
        response.redirect(303, interaction.returnTo);
      }),
    );
}

/** Auth0 docs: with a token for the MFA API, the ID token does not tell of the second factor. */
function resultOf(
  { lastSubmission, params }: Interaction,
  accountId: string,
  state: TenantState,
): Interaction['result'] {
  const amr = isForMfaApi(params, state) ? undefined : ['mfa'];
  return { login: { ...lastSubmission?.login, accountId, amr }, [CHALLENGE]: {} };
}
