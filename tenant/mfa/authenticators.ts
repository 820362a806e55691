import { Router, type Request, type RequestHandler, type Response } from 'express';
import { answerApiErrors, ApiError } from '../http/api-errors';
import { nameCaller } from '../http/request-recording';
import { partsOf, type Authenticator } from '../state/authenticators';
import { mfaAudience } from '../state/second-factor';
import type { TenantState } from '../state/state';

interface Locals {
  userId?: string;
}

/** What the MFA API calls the kinds of authenticators it lists; the others are no matter of it. */
const TYPES: Partial<Record<Authenticator['type'], string>> = {
  totp: 'otp',
  push: 'oob',
  phone: 'oob',
  email: 'oob',
  'recovery-code': 'recovery-code',
  'webauthn-roaming': 'webauthn-roaming',
  'webauthn-platform': 'webauthn-platform',
};

const CHANNELS: Partial<Record<string, string>> = {
  push: 'auth0',
  sms: 'sms',
  voice: 'voice',
  email: 'email',
};

/** An authenticator as the MFA API shows it: a phone is one for each way to reach it. */
function authenticatorBodies(authenticator: Authenticator) {
  const { id, type, confirmed, name } = authenticator;
  const authenticatorType = TYPES[type];
  if (authenticatorType === undefined) return [];
  return (partsOf(authenticator) ?? [{ id, type }]).map((part) => {
    const channel = CHANNELS[part.type];
    return {
      id: part.id,
      authenticator_type: authenticatorType,
      active: confirmed !== false,
      name,
      oob_channels: channel === undefined ? undefined : [channel],
    };
  });
}

async function authenticate(request: Request, response: Response, state: TenantState) {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  const refusal = new ApiError(401, 'Invalid token', 'invalid_token');
  if (scheme?.toLowerCase() !== 'bearer' || !token) throw refusal;
  const expected = { issuer: state.issuer, audience: mfaAudience(state.issuer) };
  const { sub, azp, scope } = await state.keys
    .verify(token, { ...expected, currentDate: new Date(state.clock.now()) })
    .catch(() => {
      throw refusal;
    });
  if (typeof azp === 'string') nameCaller(response, { clientId: azp });
  if (!String(scope).split(' ').includes('read:authenticators'))
    throw new ApiError(403, 'Insufficient scope', 'insufficient_scope');
  Object.assign(response.locals, { userId: sub });
}

/** Lets only holders of an access token for this API pass, whom it names. */
function requireMfaToken(state: TenantState): RequestHandler {
  return (request, response, next) => {
    authenticate(request, response, state).then(() => next(), next);
  };
}

/** The MFA API, as far as it is here: a person's own authenticators. */
export function mfaApi(state: TenantState): Router {
  return Router()
    .get('/authenticators', requireMfaToken(state), (_request, response) => {
      const { userId = '' } = response.locals as Locals;
      const person = state.accounts.byId(userId);
      const { authenticators, settings } = state;
      const own = person ? authenticators.ofPerson(person, settings.factors) : [];
      response.json(own.flatMap(authenticatorBodies));
    })
    .use(answerApiErrors);
}
