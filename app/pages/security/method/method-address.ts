import { methodPath, removeMethodPath } from '~/paths';
import { type SecurityAct } from '~/portal-config/operator-config';
import { type Asked } from '~/request/act';

type Address = Pick<Asked, 'params'>;

/** Which method an address names. @throws a 404 response for an address of nothing. */
export function namedIn({ params: { group, handle = '' } }: Address) {
  if (group !== 'methods' && group !== 'passkeys')
    throw new Response(null, { status: 404, statusText: 'Not Found' });
  return { handle, isPasskey: group === 'passkeys' };
}

/** As what the operator lets people change it. */
export function actOf({ isPasskey }: { isPasskey: boolean }): SecurityAct {
  return isPasskey ? 'passkeys' : 'methods';
}

/** The page of the method that a request is about. */
export function methodPathOf(address: Address): string {
  const { handle, isPasskey } = namedIn(address);
  return methodPath(handle, { isPasskey });
}

/** The page that asks whether it is to be removed. */
export function removeMethodPathOf(address: Address): string {
  const { handle, isPasskey } = namedIn(address);
  return removeMethodPath(handle, { isPasskey });
}
