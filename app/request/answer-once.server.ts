import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type AppLoadContext } from './context';

interface Sent {
  request: Request;
  portalSessionId: string;
  form: URLSearchParams;
}

/** An answer as another portal can read it: what acts answer is text. */
const answerSchema = z.object({
  isThrown: z.boolean(),
  status: z.number(),
  statusText: z.string(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  body: z.string(),
});

type Answer = z.infer<typeof answerSchema>;

/**
 * What `work` comes to, done once for a form that comes again from the same portal session while it is under way, as by
 * a button that was pressed twice, whichever portals the two reach. A browser shows the answer to the last one alone:
 * that would say that there is nothing to do any more, and a second mail would have been sent.
 *
 * @throws the responses that `work` throws, for each of them; what else it throws, for the first.
 */
export async function answerOnce(
  { services, deadline }: Pick<AppLoadContext, 'services' | 'deadline'>,
  sent: Sent,
  work: () => Promise<Response>,
): Promise<Response> {
  const text = await services.formsUnderWay.once(nameOf(sent), deadline, async () =>
    JSON.stringify(await answerOf(work)),
  );
  // Another release may have answered in another shape.
  const { isThrown, body, ...init } =
    answerSchema.safeParse(JSON.parse(text)).data ?? (await answerOf(work));
  const answer = new Response(body === '' ? null : body, init);
  if (isThrown) throw answer;
  return answer;
}

async function answerOf(work: () => Promise<Response>): Promise<Answer> {
  try {
    return await writeAnswer(await work(), false);
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return writeAnswer(thrown, true);
  }
}

async function writeAnswer(answer: Response, isThrown: boolean): Promise<Answer> {
  const { status, statusText } = answer;
  return { isThrown, status, statusText, headers: [...answer.headers], body: await answer.text() };
}

/** Nothing that somebody typed is kept by it, though it be for a moment. */
function nameOf({ request, portalSessionId, form }: Sent): string {
  const { pathname, search } = new URL(request.url);
  return createHash('sha256')
    .update(JSON.stringify([portalSessionId, pathname, search, [...form]]))
    .digest('base64url');
}
