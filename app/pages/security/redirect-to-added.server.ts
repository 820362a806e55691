import { type Message, message } from '~/i18n/message';
import { paths } from '~/paths';
import { type Asked } from '~/request/act';
import { type Flash } from '~/request/flash.server';
import { redirectToResult } from '~/request/result-page.server';
import { type AuthenticationMethod } from '~/security/authentication-method';
import { TenantError } from '~/tenant-calls/tenant-error';
import { readMethodsAnew } from './find-method.server';

type AskedByPerson = Asked<unknown, 'person'>;

/** A method that the tenant has added. */
export interface AddedMethod {
  /** Null where the tenant did not say. */
  id: string | null;
  /** The number of its receipt; null for one that was told of before. */
  receipt: string | null;
  /** Whether one with this id in the person's list is it. */
  isIt: (method: AuthenticationMethod) => boolean;
  done: Message;
  /** Its page. */
  placeOf: (handle: string) => string;
}

/** To the page of what was added, where the tenant lists it; else to all ways, saying that it is not confirmed. */
export async function redirectToAdded(
  asked: AskedByPerson,
  { id, receipt, isIt, done, placeOf }: AddedMethod,
): Promise<Response> {
  const { context, session } = asked;
  const told = receipt === null ? {} : { receipt };
  if (id === null || !(await isListed(asked, id, isIt))) {
    const flash: Flash = { message: message('security.notYet'), tone: 'warn', ...told };
    return redirectToResult(context, paths.security, flash);
  }
  const handle = context.services.methodHandles.seal(session.userId, id);
  const flash: Flash = { message: done, tone: 'good', ...told };
  return redirectToResult(context, placeOf(handle), flash);
}

/** A reading that fails takes nothing back. */
async function isListed(
  asked: AskedByPerson,
  id: string,
  isIt: AddedMethod['isIt'],
): Promise<boolean> {
  try {
    const { methods } = await readMethodsAnew(asked);
    return methods.some((method) => method.id === id && isIt(method));
  } catch (error) {
    if (error instanceof TenantError) return false;
    throw error;
  }
}
