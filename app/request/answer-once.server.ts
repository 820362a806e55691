import { createHash } from 'node:crypto';
import { type AppLoadContext } from './context';

/** Forms that this portal carries out. */
const underWay = new WeakMap<AppLoadContext['services'], Map<string, Sharing>>();

interface Sent {
  request: Request;
  portalSessionId: string;
  form: URLSearchParams;
}

interface Sharing {
  answer: Promise<Response>;
  isShared: boolean;
}

/**
 * What `work` comes to, done once for a form that comes again from the same portal session while it is under way, as by
 * a button that was pressed twice. A browser shows the answer to the last one alone: that would say that there is
 * nothing to do any more, and a second mail would have been sent.
 *
 * Among several portals each knows its own forms only; the locks of acts keep those apart.
 *
 * @throws what `work` throws, for each of them.
 */
export async function answerOnce(
  { services }: Pick<AppLoadContext, 'services'>,
  sent: Sent,
  work: () => Promise<Response>,
): Promise<Response> {
  const name = nameOf(sent);
  const forms = underWay.get(services) ?? new Map<string, Sharing>();
  underWay.set(services, forms);
  const known = forms.get(name);
  if (known !== undefined) {
    known.isShared = true;
    return copyOf(known);
  }
  const sharing = {
    answer: work().finally(() => forms.delete(name)),
    isShared: false,
  };
  forms.set(name, sharing);
  return copyOf(sharing);
}

/** Nothing that somebody typed is kept by it, though it be for a moment. */
function nameOf({ request, portalSessionId, form }: Sent): string {
  const { pathname, search } = new URL(request.url);
  return createHash('sha256')
    .update(JSON.stringify([portalSessionId, pathname, search, [...form]]))
    .digest('base64url');
}

/** A body can be read by one of them only. */
async function copyOf(sharing: Sharing): Promise<Response> {
  try {
    const answer = await sharing.answer;
    return sharing.isShared ? answer.clone() : answer;
  } catch (thrown) {
    throw thrown instanceof Response && sharing.isShared ? thrown.clone() : thrown;
  }
}
