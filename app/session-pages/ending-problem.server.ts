import { type AppLoadContext, json } from '@remix-run/node';
import { actionStatus, describeProblem } from '~/http/problem.server';

/**
 * The answer to a form that the sign-in service did not carry out: the same page, saying why.
 *
 * @throws whatever is no `ManagementError`.
 */
export function endingProblem(error: unknown, context: AppLoadContext) {
  const answer = describeProblem(error, context, { locale: 'en' });
  const { problem, headers } = answer;
  return json({ kind: 'problem', problem, requestId: context.requestId } as const, {
    status: actionStatus(answer),
    headers,
  });
}
