import { Router, urlencoded, type Request, type Response } from 'express';
import { asyncRoute } from '../http/async-route';
import { confirmLogoutPage, loggedOutPage } from '../pages/login-and-logout';
import { errorPage, sendPage } from '../pages/page';
import { randomIdentifier } from '../state/identifiers';
import type { Session } from '../state/sessions';
import type { TenantState } from '../state/state';
import { sessionOfVisitor } from './browser-session';
import { readIdTokenHint } from './id-token-hint';
import { allowedReturn, logoutTarget } from './logout-targets';
import type { ProviderSource } from './provider';

type Parameters = Record<string, string | undefined>;

/** A logout that waits for the person to confirm it. */
interface Question {
  sid: string;
  target: string | undefined;
}

/** Both ways of signing out of the tenant, for whole browsers. */
export class Logout {
  readonly #state: TenantState;
  readonly #providerOf: ProviderSource;
  readonly #questions = new Map<string, Question>();

  constructor(state: TenantState, providerOf: ProviderSource) {
    this.#state = state;
    this.#providerOf = providerOf;
  }

  routes(): Router {
    const form = urlencoded({ extended: false });
    return Router()
      .get(
        '/oidc/logout',
        asyncRoute((request, response) => this.#oidc(request, response)),
      )
      .post(
        '/oidc/logout',
        form,
        asyncRoute((request, response) => this.#oidc(request, response)),
      )
      .post('/oidc/logout/confirm', form, (request, response) => this.#confirm(request, response))
      .get(
        '/v2/logout',
        asyncRoute((request, response) => this.#v2(request, response)),
      );
  }

  /** OpenID Connect RP-Initiated Logout 1.0, with Auth0's `logout_hint`, which is the `sid`. */
  async #oidc(request: Request, response: Response): Promise<void> {
    const input = (request.method === 'POST' ? request.body : request.query) as Parameters;
    const hint = input.id_token_hint && (await readIdTokenHint(input.id_token_hint, this.#state));
    if (hint === null) return this.#refuse(response, 'The id_token_hint could not be verified.');
    const clientId = input.client_id ?? (hint ? hint.clientId : undefined);
    if (hint && clientId !== hint.clientId) {
      return this.#refuse(response, 'The client_id does not match the id_token_hint.');
    }
    const target = logoutTarget(this.#state, clientId, input.post_logout_redirect_uri, input.state);
    if (target === null) {
      return this.#refuse(
        response,
        'The post_logout_redirect_uri is not among the Allowed Logout URLs.',
      );
    }
    const session = await this.#sessionOf(request, response);
    const sid = hint ? hint.sid : input.logout_hint;
    if (!session || sid === session.id) return this.#leave(response, session, target);
    const question = randomIdentifier();
    this.#questions.set(question, { sid: session.id, target });
    sendPage(response, 200, confirmLogoutPage(question));
  }

  #confirm(request: Request, response: Response): void {
    const { question = '' } = request.body as Parameters;
    const asked = this.#questions.get(question);
    this.#questions.delete(question);
    if (!asked) return this.#refuse(response, 'This sign-out has been answered already.');
    this.#leave(response, this.#state.sessions.get(asked.sid), asked.target);
  }

  /** Auth0's older endpoint: it asks nothing, and looks at `returnTo` without query and fragment. */
  async #v2(request: Request, response: Response): Promise<void> {
    const { client_id: clientId, returnTo } = request.query as Parameters;
    const target = allowedReturn(this.#state, clientId, returnTo);
    if (target === null) {
      return this.#refuse(
        response,
        'The "returnTo" parameter is not among the Allowed Logout URLs.',
      );
    }
    this.#leave(response, await this.#sessionOf(request, response), target);
  }

  #leave(response: Response, session: Session | undefined, target: string | undefined): void {
    if (session) this.#state.endings.endSession(session.id, 'rp-logout');
    if (target) response.redirect(302, target);
    else sendPage(response, 200, loggedOutPage());
  }

  #refuse(response: Response, why: string): void {
    sendPage(response, 400, errorPage(why));
  }

  async #sessionOf(request: Request, response: Response): Promise<Session | undefined> {
    const { provider } = await this.#providerOf();
    return sessionOfVisitor(this.#state, provider, request, response);
  }
}
