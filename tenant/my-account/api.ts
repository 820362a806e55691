import { json, Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import { invalidField, Problem, sendProblem } from '../http/problem';
import type { Authenticator } from '../state/authenticators';
import type { TenantState } from '../state/state';
import { personIn, requirePerson, requireScope } from './access';
import { connectedAccountRoutes } from './connected-accounts';
import { enrollmentRoutes } from './enrollment';
import { enrollableTypes, methodBody, typeOf, usageOf } from './methods';
import { passwordOf } from './passwords';
import { changeSchema, parse } from './requests';

/** Auth0 docs: the list is never longer. */
const LONGEST_LIST = 20;

const answerProblems: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  if (error instanceof Problem) {
    if (error.status === 429) response.set('retry-after', '60');
    return sendProblem(response, error);
  }
  const problem =
    error instanceof SyntaxError
      ? new Problem(400, 'Invalid JSON in the body')
      : new Problem(500, 'Internal Server Error');
  sendProblem(response, problem);
};

function notFound({ method, originalUrl }: Request): Problem {
  return new Problem(404, `The requested resource ${method} ${originalUrl} was not found.`);
}

/** The My Account API, as far as it concerns authentication methods and connected accounts; to be mounted at `/me/v1`. */
export function myAccountApi(state: TenantState): Router {
  const { accountLog, authenticators, enrollment, settings } = state;

  const methodIn = (request: Request, response: Response): Authenticator => {
    const own = authenticators.ofPerson(personIn(response), settings.factors);
    const named = own.find(({ id }) => id === request.params.id);
    if (!named) throw notFound(request);
    return named;
  };

  return Router()
    .use((request, _response, next) => {
      // What a tenant answers that has not activated the API.
      next(settings.myAccountApi ? undefined : notFound(request));
    })
    .use(requirePerson(state))
    .use(json())
    .get('/factors', requireScope('read:me:factors'), (_request, response) => {
      const hasPassword = passwordOf(state, personIn(response)) !== undefined;
      const types = enrollableTypes(settings.factors, hasPassword);
      response.json({ factors: types.map((type) => ({ type, usage: usageOf(type) })) });
    })
    .get(
      '/authentication-methods',
      requireScope('read:me:authentication_methods'),
      ({ query }, response) => {
        const methods = authenticators
          .ofPerson(personIn(response), settings.factors)
          .filter((one) => query.type === undefined || typeOf(one) === query.type)
          .slice(0, LONGEST_LIST);
        response.json({ authentication_methods: methods.map(methodBody) });
      },
    )
    .use(enrollmentRoutes(state))
    .get(
      '/authentication-methods/:id',
      requireScope('read:me:authentication_methods'),
      (request: Request, response) => {
        response.json(methodBody(methodIn(request, response)));
      },
    )
    .patch(
      '/authentication-methods/:id',
      requireScope('update:me:authentication_methods'),
      (request: Request, response) => {
        const method = methodIn(request, response);
        const change = parse(changeSchema, request.body);
        const { name = method.name, preferred_authentication_method: preferred } = change;
        if (preferred !== undefined && method.type !== 'phone')
          throw invalidField('preferred_authentication_method', 'Only for phones');
        Object.assign(method, { name, preferred: preferred ?? method.preferred });
        response.json(methodBody(method));
      },
    )
    .delete(
      '/authentication-methods/:id',
      requireScope('delete:me:authentication_methods'),
      (request: Request, response) => {
        const method = methodIn(request, response);
        // Auth0 lists the 409 without a reason: here, it meets what cannot be taken away.
        if (method.isImplicit || method.type === 'password')
          throw new Problem(409, 'The authentication method cannot be deleted.');
        enrollment.remove(method);
        accountLog.add({
          type: 'my_account_authentication_method_succeeded',
          user_id: method.userId,
          details: { operation: 'delete' },
        });
        response.sendStatus(204);
      },
    )
    .use(connectedAccountRoutes(state))
    .use((request: Request) => {
      throw notFound(request);
    })
    .use(answerProblems);
}
