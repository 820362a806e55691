import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AuthError } from '~/auth/auth-error';
import { type WantedSignIn } from '~/auth/authorization-request';
import { freshnessLevelOf } from '~/auth/freshness';
import { myAccountUses } from '~/security/my-account-api';
import { parseInvitation } from '~/auth/invitation';
import { personToProve } from '~/request/require-freshness.server';
import { personForMyAccount } from '~/request/my-account.server';
import { safeReturnTo } from '~/auth/return-to';
import { type FailedSignIn, signInAgainAfter, signInFailure } from '~/auth/sign-in-failure';
import { requireWithinLimit } from '~/request/require-within-limit.server';
import { signInEvent, signInLimit } from '~/request/sign-in-pages';
import { locales } from '~/i18n/locales';
import { paths } from '~/paths';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type PageHandle } from '~/pages/kit/page-title';
import { SignInFailedPage } from '~/pages/kit/sign-in-failed-page';

export const handle: PageHandle = { title: (t) => t('signIn.failed.title') };

/** Starts a sign-in: on to the tenant, with the way back remembered in this browser. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { services, requestId, clientAddress, deadline, locale } = context;
  await requireWithinLimit(context, signInLimit, clientAddress);
  const { searchParams } = new URL(request.url);
  const returnTo = safeReturnTo(searchParams.get('returnTo'), {
    baseUrl: services.config.appBaseUrl,
    fallback: paths.account,
  });
  const myAccountUse =
    services.myAccount === null
      ? null
      : (myAccountUses.find((use) => use === searchParams.get('for')) ?? null);
  const isForMyAccount = myAccountUse !== null;
  const level = isForMyAccount ? 'routine' : freshnessLevelOf(searchParams.get('level'));
  try {
    const wanted: WantedSignIn = {
      returnTo,
      level,
      prompt: searchParams.get('prompt') === 'login' ? 'login' : null,
      uiLocales: locales[locale].uiLocales,
      invitation: isForMyAccount ? null : parseInvitation(searchParams),
      myAccountUse,
    };
    const person = isForMyAccount
      ? await personForMyAccount(context, request, returnTo)
      : level === 'routine'
        ? null
        : await personToProve(context, request, level);
    throw await services.signIn.start(request, wanted, person, deadline);
  } catch (error) {
    const isOfTenant = error instanceof TenantError;
    if (!(error instanceof AuthError) && !isOfTenant) throw error;
    const reason = isOfTenant ? 'tenant_unreachable' : error.code;
    const { failure, status, headers } = signInFailure(reason);
    const isOurs = status >= 500;
    if (isOurs)
      services.log.error({ event: 'sign-in.not-started', requestId, reason }, error.message);
    const result = isOurs ? 'failed' : 'refused';
    services.audit.record({ event: signInEvent, result, reason, requestId, who: null });
    const again = signInAgainAfter(failure, { returnTo, level });
    return json<FailedSignIn>({ failure, requestId, again }, { status, headers });
  }
}

export default function Login() {
  return <SignInFailedPage {...useLoaderData<typeof loader>()} />;
}
