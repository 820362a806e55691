import { type LoaderFunctionArgs } from '@remix-run/node';
import { finishSecondSignIn } from '~/pages/security/link-sign-in/finish-second-sign-in.server';
import { requireWithinLimit } from '~/request/require-within-limit.server';
import { signInLimit } from '~/request/sign-in-pages';

/** Where the tenant sends the browser back to after the second sign-in of a linking. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWithinLimit(context, signInLimit, context.clientAddress);
  return finishSecondSignIn(context, request);
}
