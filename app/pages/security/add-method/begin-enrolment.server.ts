import { json, redirect } from '@remix-run/node';
import { z } from 'zod';
import { message } from '~/i18n/message';
import { readMethodsAnew } from '~/pages/security/find-method.server';
import { roadsOf } from '~/pages/kit/set-up-roads.server';
import { securityLimit } from '~/pages/security/security-acts';
import { enrolmentPath, paths, setUpMethodPath } from '~/paths';
import { type Asked, defineAct } from '~/request/act';
import { type AppLoadContext } from '~/request/context';
import { holderOf, withMyAccount } from '~/request/my-account.server';
import { actDeadline } from '~/request/page-deadline.server';
import { factorOffers, type UnofferedState } from '~/security/factor-offers';
import { maskPhone } from '~/security/mask-phone';
import { type MyAccountApi } from '~/security/my-account-api';
import { type OpenEnrolment } from '~/security/open-enrolments.server';
import { type HereKind, hereKinds } from '~/security/set-up-road';
import { TenantError } from '~/tenant-calls/tenant-error';
import { enrolmentEvent, refusedByTenant, refuseEnrolment, refuseState } from './enrolment-event';
import { type NewCode } from './new-code';
import { setUpKindIn } from './set-up-kind';

const schema = z.object({
  number: z
    .string()
    .transform((typed) => typed.replace(/[\s().\-/]/g, ''))
    .pipe(z.string().regex(/^\+[1-9]\d{5,14}$/, 'addMethod.field.number'))
    .optional(),
  delivery: z.enum(['sms', 'voice']).default('sms'),
  email: z.string().trim().max(320).pipe(z.email('addMethod.field.email')).optional(),
});
type Fields = z.output<typeof schema>;

/** The requests whose answer is a recovery code, which nothing may get in the way of. */
const answered = new WeakSet<AppLoadContext>();

/** Whether the answer to this request holds a code. A context lives no longer than its request. */
export const isAnsweredWithNewCode = (context: AppLoadContext): boolean => answered.has(context);

/**
 * Has the tenant begin to set something up, and leads to the page that asks for the proof. Nothing of the account is
 * changed by it. Each asking is one of its own, so that two tabs do not get in each other's way.
 */
export const beginEnrolment = defineAct({
  access: 'person',
  intent: 'begin',
  schema,
  limit: securityLimit,
  freshnessOf: () => 'strong',
  askedAt: ({ params }) => setUpMethodPath(setUpKindIn(params)),
  cancelTo: () => paths.addMethod,
  lock: 'person',
  event: enrolmentEvent,
  texts: {
    nothingDone: message('addMethod.nothingDone'),
    // What was begun, and is not finished, lets nobody in.
    notKnown: message('addMethod.nothingDone'),
  },
  nameSent: message('addMethod.heading'),
  async carryOut(asked) {
    const { context, request, session, params, fields } = asked;
    const { services } = context;
    const kind = hereKinds.find((one) => one === params.kind);
    const { myAccount } = services;
    if (kind === undefined) return refuseEnrolment('not_offered');
    if (myAccount === null || !(await roadsOf(context)).here) return refuseEnrolment('turned_off');
    const refusal = await refusalOf(asked, kind);
    if (refusal !== null)
      return refusal === 'not_offered' ? refuseEnrolment(refusal) : refuseState(refusal);
    if ((kind === 'phone' && !fields.number) || (kind === 'email' && !fields.email)) {
      const field = kind === 'phone' ? 'number' : 'email';
      const fieldErrors = { [field]: message(`addMethod.field.${field}`) };
      const refused = { status: 400, message: null, fieldErrors } as const;
      return { result: 'refused', reason: 'field_missing', refused };
    }
    try {
      const { enrolment, code } = await withMyAccount(
        context,
        request,
        session,
        setUpMethodPath(kind),
        (token) => begin(myAccount, token, kind, fields, context),
      );
      const holder = await holderOf(context, request, session);
      const id = await services.openEnrolments.save(holder, enrolment);
      if (code === null) return { result: 'begun', answer: redirect(enrolmentPath(kind, id), 303) };
      answered.add(context);
      const headers = { 'Cache-Control': 'no-store' };
      return { result: 'begun', answer: json<NewCode>({ code, enrolment: id }, { headers }) };
    } catch (error) {
      const refused = error instanceof TenantError ? refusedByTenant(error) : null;
      if (refused === null) throw error;
      return refused;
    }
  },
});

/** Why it is not offered, by what is there now; null where it is. */
async function refusalOf(
  asked: Asked<unknown, 'person'>,
  kind: HereKind,
): Promise<'not_offered' | UnofferedState | null> {
  const { context, session } = asked;
  const { accounts, tenantFactors } = context.services;
  const options = { ...actDeadline(context), priority: 'act' } as const;
  const [{ methods }, factors, account] = await Promise.all([
    readMethodsAnew(asked),
    tenantFactors.enabled(session.userId, options),
    // What else there is to set up has nothing to do with it.
    kind === 'email' ? accounts.get(session.userId, options) : null,
  ]);
  const offer = factorOffers({ account, methods, factors, here: true }).find(
    (one) => one.kind === kind,
  );
  if (offer === undefined) return 'not_offered';
  return offer.state === 'offered' || offer.state === 'another' ? null : offer.state;
}

/** `code` is the one that the person has to keep; null where there is none. */
async function begin(
  api: MyAccountApi,
  token: string,
  kind: HereKind,
  { number = '', delivery, email = '' }: Fields,
  context: AppLoadContext,
): Promise<{ enrolment: OpenEnrolment; code: string | null }> {
  const options = actDeadline(context);
  switch (kind) {
    case 'authenticator-app':
      return {
        enrolment: { kind, ...(await api.beginAuthenticatorApp(token, options)) },
        code: null,
      };
    case 'phone': {
      const begun = await api.beginPhone(token, { number, delivery }, options);
      const maskedPhone = maskPhone(number) ?? '•••';
      return { enrolment: { kind, ...begun, maskedPhone, delivery }, code: null };
    }
    case 'email':
      return {
        enrolment: { kind, ...(await api.beginEmail(token, email, options)), email },
        code: null,
      };
    case 'recovery-code': {
      const { code, ...begun } = await api.beginRecoveryCode(token, options);
      return { enrolment: { kind, ...begun }, code };
    }
  }
}
