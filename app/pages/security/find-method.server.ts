import { type ChangeEvidence } from '~/receipts/change-evidence';
import { type Asked } from '~/request/act';
import { actDeadline } from '~/request/page-deadline.server';
import { type AuthenticationMethod, type MethodKind } from '~/security/authentication-method';
import { type AuthenticationMethods, type MethodList } from '~/security/authentication-methods';
import { type OpaqueHandles } from '~/tenant-calls/opaque-handle.server';
import { requireCurrent, toResult } from '~/tenant-calls/result';

/** Which method an address names; passkeys are not found at the addresses of other methods, nor the other way round. */
export interface NamedMethod {
  userId: string;
  handle: string;
  isPasskey: boolean;
}

/** The method among those of the person's own list; null for any other, whoever it belongs to. */
export function findMethod(
  { methodHandles }: { methodHandles: OpaqueHandles },
  { userId, handle, isPasskey }: NamedMethod,
  { methods }: Pick<MethodList, 'methods'>,
): AuthenticationMethod | null {
  const id = methodHandles.open(userId, handle);
  const found = id === null ? undefined : methods.find((method) => method.id === id);
  return found !== undefined && (found.kind === 'passkey') === isPasskey ? found : null;
}

/**
 * The person's own list as it is now, for an act, which nothing remembered may stand in for.
 *
 * @throws {TenantError}
 */
export async function readMethodsAnew(
  { context, session }: Pick<Asked<unknown, 'person'>, 'context' | 'session'>,
  methods: AuthenticationMethods = context.services.authenticationMethods,
): Promise<MethodList> {
  const options = { ...actDeadline(context), priority: 'act', isAnew: true } as const;
  return requireCurrent(await methods.list(session.userId, options));
}

/** What tells later that a method of this kind was added; undefined where that is not to be told from those there are. */
export async function evidenceOfAdded(
  { context, session }: Pick<Asked<unknown, 'person'>, 'context' | 'session'>,
  kind: MethodKind,
): Promise<ChangeEvidence | undefined> {
  const { authenticationMethods } = context.services;
  const read = await toResult(authenticationMethods.list(session.userId, actDeadline(context)));
  if (!read.isKnown || read.value.asOf !== null || read.value.unreadableCount > 0) return undefined;
  const before = read.value.methods.filter(({ isConfirmed }) => isConfirmed).map(({ id }) => id);
  return { in: 'added-method', kind, before };
}
