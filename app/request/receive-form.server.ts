import { json } from '@remix-run/node';
import { type PortalSession } from '~/portal-session/portal-session';
import { type Message } from '~/i18n/message';
import { type Act } from './act';
import { type AppLoadContext } from './context';
import { readForm } from './form-data.server';
import { formRefusal, type FormRefusalReason } from './form-refusal';
import { formTokenField, type RefusedForm } from './refused-form';
import { readPortalSession, requirePortalSession } from './require-portal-session.server';
import { requireSameOrigin } from './same-origin.server';

/** A form that has passed the guards of its sending. */
export interface ReceivedForm {
  session: PortalSession | null;
  /** Of that session; null without one. */
  portalSessionId: string | null;
  /** Without the token. */
  form: URLSearchParams;
}

/**
 * A form that was sent from a page of the portal, by whom `access` lets.
 *
 * @throws a 403 response for a form of another site; a 401 for a person who has to be signed in; 413 or 415 for
 * a body that is no form of ours; and, when the form's token is missing or was made for another portal session,
 * a 403 response with what was sent, so that the person can send it once more.
 */
export async function receiveForm(
  context: AppLoadContext,
  request: Request,
  {
    access,
    nameSent,
    ...bounds
  }: Pick<Act, 'access' | 'maxBytes'> & {
    nameSent: (session: PortalSession, form: URLSearchParams) => Promise<Message | null>;
  },
): Promise<ReceivedForm> {
  const { services, requestId } = context;
  requireSameOrigin(context, request);
  const session =
    access === 'person'
      ? await requirePortalSession(context, request)
      : access === 'anybody'
        ? await readPortalSession(context, request)
        : null;
  // Whoever is signed out has nothing that a form could say more of.
  if (access === 'anybody' && session === null)
    return { session, portalSessionId: null, form: new URLSearchParams() };
  const record = (reason: FormRefusalReason) =>
    services.audit.record({
      event: formRefusal,
      result: 'refused',
      reason,
      requestId,
      who: session,
    });
  const form = await readForm(request, bounds).catch((refused: unknown) => {
    record('not_a_form');
    throw refused;
  });
  if (session === null) return { session, portalSessionId: null, form };

  const portalSessionId = (await services.portalSessions.idOf(request)) ?? '';
  const tokens = form.getAll(formTokenField);
  form.delete(formTokenField);
  const [token = ''] = tokens;
  if (tokens.length > 1) {
    record('field_repeated');
    throw new Response(null, { status: 400, statusText: 'Bad Request' });
  }
  if (!services.formTokens.verify(token, portalSessionId)) {
    const { pathname, search } = new URL(request.url);
    record(token === '' ? 'token_missing' : 'token_wrong');
    const refused: RefusedForm = {
      kind: 'form-expired',
      action: pathname + search,
      fields: [...form],
      formToken: services.formTokens.issue(portalSessionId),
      account: session.profile.email ?? session.profile.name,
      what: await nameSent(session, form),
    };
    throw json(refused, { status: 403, statusText: 'Forbidden' });
  }
  return { session, portalSessionId, form };
}
