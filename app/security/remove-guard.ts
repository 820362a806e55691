import { type AuthenticationMethod, isSecondFactor } from './authentication-method';
import { isImplicitEmail, isUsable, roleOf, type WaysInFacts, waysIn } from './ways-in';

/**
 * Why a method is not removed:
 *
 * - `not_removable`: it comes with the account, or is replaced and never removed
 * - `last_method_under_policy`: the tenant asks everybody for a second factor, and no other one is left
 * - `policy_unknown`: no other one is left, and nobody knows whether the tenant asks for one
 * - `last_way_in`: nothing would be left to begin a sign-in with
 * - `account_unknown`: nobody knows whether something would be left
 */
export const removalRefusals = [
  'not_removable',
  'last_method_under_policy',
  'policy_unknown',
  'last_way_in',
  'account_unknown',
] as const;
type RemovalRefusal = (typeof removalRefusals)[number];

export type RemovalAnswer =
  | { refusal: RemovalRefusal }
  /** `isLastFactor`: from then on the first step alone lets in, which the person has to agree to. */
  | { refusal: null; isLastFactor: boolean };

/**
 * Whether a method of the person's may be removed. A recovery code alone never counts as another factor, and neither
 * does e-mail, which comes with the account; nor does what the tenant no longer takes.
 */
export function mayRemove(
  method: AuthenticationMethod,
  facts: WaysInFacts & { methods: readonly AuthenticationMethod[] },
): RemovalAnswer {
  const { account, factors, policy, methods } = facts;
  // What was never finished lets nobody in.
  if (!method.isConfirmed) return { refusal: null, isLastFactor: false };
  const isPart = method.kind === 'password' || method.kind === 'recovery-code';
  if (isPart || isImplicitEmail(method, account)) return { refusal: 'not_removable' };

  const others = methods.filter(({ id }) => id !== method.id);
  if (method.kind === 'passkey') {
    const left = waysIn({ ...facts, methods: others }).some((way) => roleOf(way) === 'sign-in');
    if (!left) return { refusal: account === null ? 'account_unknown' : 'last_way_in' };
    return { refusal: null, isLastFactor: false };
  }
  const counts = (one: AuthenticationMethod) => isSecondFactor(one) && isUsable(one, factors);
  if (!counts(method) || others.some(counts)) return { refusal: null, isLastFactor: false };
  if (policy === null) return { refusal: 'policy_unknown' };
  if (policy === 'always') return { refusal: 'last_method_under_policy' };
  return { refusal: null, isLastFactor: true };
}
