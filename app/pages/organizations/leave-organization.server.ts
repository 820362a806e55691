import { z } from 'zod';
import { lastAdminQuestion, mostMemberPages } from '~/account-deletion/last-admin-question.server';
import { type Message, message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { isLastAdmin, looksAfter } from '~/organizations/last-admin.server';
import { type Organization } from '~/organizations/organization';
import { leaveSignedOut } from '~/request/leave-signed-out.server';
import { leaveOrganizationPath, organizationPath, paths } from '~/paths';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { type Flash } from '~/request/flash.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { requireCurrent, toResult } from '~/tenant-calls/result';
import { TenantError, tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { formatRejoining } from '~/pages/kit/format-ways';
import { leaveLimit } from './leave-limit';
import { leavePolicyOf } from './leave-policy.server';
import { findOrganization } from './organization-view.server';

const leaving = {
  name: 'organization.leaving',
  results: { left: 'info', refused: 'warn', 'not-found': 'warn', failed: 'warn' },
  reasons: ['last_admin', 'organization_under_way', ...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

type Leaving = Outcome<
  Exclude<keyof typeof leaving.results, 'failed'>,
  (typeof leaving.reasons)[number]
>;

type AskedLeaving = Asked<unknown, 'person'>;

const handleOf = ({ params: { handle = '' } }: Pick<Asked, 'params'>) => handle;

/**
 * Takes the person out of one of their organizations, and ends the portal sessions that began by signing in to it. That
 * it is one of theirs is found out anew, one act of the person's at a time.
 */
export const leaveOrganization = defineAct({
  access: 'person',
  schema: z.object({}),
  limit: leaveLimit,
  freshnessOf: () => 'strong',
  askedAt: (asked) => leaveOrganizationPath(handleOf(asked)),
  isInAddress: true,
  cancelTo: (asked) => organizationPath(handleOf(asked)),
  lock: 'person',
  event: leaving,
  handleOf,
  nameSent: message('organizations.leave.link'),
  async carryOut(asked, reached): Promise<Leaving> {
    const { context, request, session } = asked;
    const { services } = context;
    const { issuer, userId } = session;
    if ((await leavePolicyOf(context)).mode !== 'edit')
      throw new TenantError('not_permitted', 'The portal lacks the scope for leaving.');
    const handle = handleOf(asked);
    // Of a handle that opens nothing, nobody is asked.
    if (services.organizationHandles.open(userId, handle) === null) return notFound;
    const { organizations, leaving: lately } = await readAnew(asked);
    const organization = findOrganization(context, { userId, handle }, organizations);
    if (organization === null) return notFound;
    const { id: organizationId, name } = organization;
    // Asking twice makes the service no quicker.
    if (lately.has(organizationId)) {
      const flash = await tellLeaving(asked, organization);
      const answer = await redirectToResult(context, paths.organizations, flash);
      return { result: 'left', answer };
    }
    const change = { kind: 'organization-left', name } as const;
    const evidence = { in: 'left-organization', issuer, id: organizationId } as const;
    const leave = () =>
      services.changes.carryOut(
        changeRequestOf(asked),
        change,
        async (ask) => {
          const options = actDeadline(context);
          await ask(() => services.organizations.leave(userId, organizationId, options));
          reached('left');
          await services.portalSessionStore.deleteByMembership({ issuer, userId, organizationId });
        },
        { evidence },
      );
    const left = await unlessLastAdmin(asked, organization, leave);
    if ('result' in left) return left;
    const flash = { ...(await tellLeaving(asked, organization)), receipt: left.receipt.number };
    const answer =
      session.organizationId === organizationId
        ? await leaveSignedOut(context, request, { flash })
        : await redirectToResult(context, paths.organizations, flash);
    return { result: 'left', answer };
  },
});

/** Of one that is not there, the page itself says so. */
const notFound: Leaving = { result: 'not-found', refused: { status: 404, message: null } };

/**
 * The person's own list as it is now, which nothing remembered may stand in for.
 *
 * @throws {TenantError}
 */
async function readAnew({ context, session }: AskedLeaving) {
  const options = { ...actDeadline(context), priority: 'act', isAnew: true } as const;
  return requireCurrent(await context.services.organizations.list(session.userId, options));
}

/**
 * Has somebody leave whom the organization can do without. Two who look after it go one after the other, so that the
 * second is asked of when the first has gone.
 */
async function unlessLastAdmin<Left>(
  { context, session: { userId } }: AskedLeaving,
  { id: organizationId, name }: Organization,
  leave: () => Promise<Left>,
): Promise<Left | Leaving> {
  const { organizationLock, organizations } = context.services;
  const options = actDeadline(context);
  const about = { userId, organizationId, mostPages: mostMemberPages };
  const question = lastAdminQuestion(context.services, about);
  if ((await looksAfter(organizations, question, options)) !== true) return leave();
  const held = await organizationLock.whileHeld([organizationId], context.deadline, async () => {
    if ((await isLastAdmin(organizations, question, options)) !== true) return leave();
    const why = message('organizations.leave.lastAdmin', { organization: name });
    return refuse('last_admin', why);
  });
  return held?.value ?? refuse('organization_under_way', message('organizations.underWay'));
}

function refuse(reason: 'last_admin' | 'organization_under_way', why: Message): Leaving {
  return { result: 'refused', reason, refused: { status: 409, message: why } };
}

/** What the list says after it. A reading that fails takes nothing back. */
async function tellLeaving(asked: AskedLeaving, { id, name }: Organization): Promise<Flash> {
  const { context, session } = asked;
  const read = await toResult(readAnew(asked));
  if (!read.isKnown || read.value.organizations.some((one) => one.id === id))
    return { message: message('organizations.left.notYet', { organization: name }), tone: 'warn' };
  const options = { ...actDeadline(context), person: session.userId };
  const connections = await toResult(context.services.organizationConnections.of(id, options));
  const ways = connections.isKnown
    ? formatRejoining(connections.value, context.translate, context.locale)
    : null;
  return {
    message:
      ways === null
        ? message('organizations.left', { organization: name })
        : message('organizations.left.rejoins', { organization: name, ways }),
    tone: 'good',
  };
}
