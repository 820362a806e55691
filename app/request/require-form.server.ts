import { json } from '@remix-run/node';
import { type AppLoadContext } from './context';
import { formRefusal, type FormRefusalReason } from './form-refusal';
import { readForm } from './form-data.server';
import { requireSameOrigin } from './same-origin.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { formTokenField, type RefusedForm } from './refused-form';
import { requirePortalSession } from './require-portal-session.server';

/**
 * The form that a person who is signed in has sent from a page of the portal.
 *
 * @throws a 403 response for a form of another site; a redirect to sign-in; 413, 415 or 400 for a body
 * that is no form of ours; and, when the form's token is missing or was made for another portal session,
 * a 403 response with what was sent, so that the person can send it once more.
 */
export async function requireForm(
  context: AppLoadContext,
  request: Request,
  bounds: { maxBytes?: number } = {},
): Promise<{ session: PortalSession; form: URLSearchParams }> {
  const { services, requestId } = context;
  requireSameOrigin(context, request);
  const session = await requirePortalSession(context, request);
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
  if (new Set(form.keys()).size !== form.size) {
    record('field_repeated');
    throw new Response(null, { status: 400, statusText: 'Bad Request' });
  }

  const portalSessionId = (await services.portalSessions.idOf(request)) ?? '';
  const token = form.get(formTokenField) ?? '';
  form.delete(formTokenField);
  if (!services.formTokens.verify(token, portalSessionId)) {
    record(token === '' ? 'token_missing' : 'token_wrong');
    const refused: RefusedForm = {
      kind: 'form-expired',
      action: new URL(request.url).pathname,
      fields: [...form],
      formToken: services.formTokens.issue(portalSessionId),
    };
    throw json(refused, { status: 403, statusText: 'Forbidden' });
  }
  return { session, form };
}
