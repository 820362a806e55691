import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { type ReadOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { type AccessFacts } from './access-notices.server';

type Services = AppLoadContext['services'];

/**
 * What was read within the last minutes; what was not is asked for, as an extra, of `spareCalls` calls at most. The account
 * is one that the page shows in any case.
 */
export async function recallAccessFacts(
  context: AppLoadContext,
  request: Request,
  { userId }: Pick<PortalSession, 'userId'>,
  spareCalls: number,
): Promise<AccessFacts> {
  const { services } = context;
  const options = pageDeadline(context, request, { priority: 'extra' });
  const [tokens, organizations] = await Promise.all([
    isOff(services, 'applications') ? null : recallTokens(services, userId),
    isOff(services, 'organizations') ? null : services.organizations.recall(userId),
  ]);
  const asksTokens = tokens === null && spareCalls > 0 && !isOff(services, 'applications');
  const isLeft = spareCalls > (asksTokens ? 1 : 0);
  const asksOrganizations = organizations === null && isLeft && !isOff(services, 'organizations');
  const [known, memberships] = await Promise.all([
    asksTokens ? listTokens(services, userId, options) : tokens,
    asksOrganizations
      ? listOrganizations(services, userId, options)
      : (organizations?.organizations ?? null),
  ]);
  return withIdentities(services, userId, { tokens: known, organizations: memberships }, options);
}

/** All of it as it is now. What cannot be read is not known. */
export async function readAccessFacts(
  { services }: AppLoadContext,
  userId: string,
  options: ReadOptions,
): Promise<AccessFacts> {
  const [tokens, organizations] = await Promise.all([
    isOff(services, 'applications') ? null : listTokens(services, userId, options),
    isOff(services, 'organizations') ? null : listOrganizations(services, userId, options),
  ]);
  return withIdentities(services, userId, { tokens, organizations }, options);
}

/** The identities say something about organizations alone. */
async function withIdentities(
  { accounts }: Services,
  userId: string,
  facts: Omit<AccessFacts, 'identities'>,
  options: ReadOptions,
): Promise<AccessFacts> {
  if ((facts.organizations ?? []).length === 0) return { ...facts, identities: null };
  const account = await toResult(accounts.get(userId, { ...options, priority: 'page' }));
  return { ...facts, identities: account.isKnown ? (account.value?.identities ?? null) : null };
}

function isOff({ operator }: Services, section: 'applications' | 'organizations'): boolean {
  return operator.sections[section] === 'off';
}

async function recallTokens({ refreshTokens }: Services, userId: string) {
  const list = await refreshTokens.getCached(userId);
  return list === null ? null : withoutEnded(list);
}

async function listTokens({ refreshTokens }: Services, userId: string, options: ReadOptions) {
  const list = await toResult(refreshTokens.list(userId, options));
  return list.isKnown ? withoutEnded(list.value) : null;
}

async function listOrganizations(
  { organizations }: Services,
  userId: string,
  options: ReadOptions,
) {
  const list = await toResult(organizations.list(userId, options));
  return list.isKnown ? list.value.organizations : null;
}

function withoutEnded({ tokens, endings }: Awaited<ReturnType<Services['refreshTokens']['list']>>) {
  return tokens.filter(({ id }) => !endings.has(id));
}
