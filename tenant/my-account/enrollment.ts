import { Router, type Request, type Response } from 'express';
import type { z } from 'zod';
import { asyncRoute } from '../http/async-route';
import { invalidField, Problem } from '../http/problem';
import type { Person } from '../state/accounts';
import { MOST_PASSKEYS, newAuthenticatorId, type Authenticator } from '../state/authenticators';
import { MOST_AUTHENTICATORS } from '../state/enrollment';
import { NEW_PASSKEY, type AccountEnrollment } from '../state/my-account';
import { isTotpCode, newRecoveryCode, newTotpKey, totpAddress } from '../state/one-time-codes';
import type { TenantState } from '../state/state';
import { personIn, requireScope } from './access';
import { enrollableTypes, methodBody } from './methods';
import { creationOptions, readPasskey } from './passkeys';
import { passwordOf, policyBody, setPassword } from './passwords';
import { createSchema, parse, verifySchema, type Wanted } from './requests';

/** Enrolments in two calls: the first begins, the second proves that the person has what was enrolled. */
class AccountEnrollmentFlow {
  readonly #state: TenantState;

  constructor(state: TenantState) {
    this.#state = state;
  }

  /** Begins an enrolment: what the answer says, and the id that stands in its `Location`. */
  begin(person: Person, wanted: Wanted): { methodId: string; body: object } {
    this.#requireRoom(person, wanted.type);
    if (wanted.type === 'passkey') return this.#beginPasskey(person, wanted);
    if (wanted.type === 'password') return this.#beginPassword(person, wanted);
    if (wanted.type === 'recovery-code') {
      const secret = newRecoveryCode();
      const { id } = this.#state.enrollment.recoveryCodeOf(person);
      const { id: session } = this.#open(person, id, { secret });
      return { methodId: id, body: { id, auth_session: session, recovery_code: secret } };
    }
    const begun = this.#beginMethod(person, wanted);
    const { id: session } = this.#open(person, begun.id);
    return {
      methodId: begun.id,
      body: { id: begun.id, auth_session: session, ...this.#whatAppsNeed(person, begun) },
    };
  }

  /** Finishes an enrolment; the method as it is then. */
  async verify(person: Person, methodId: string, request: Request): Promise<Authenticator> {
    const given = parse(verifySchema, request.body);
    const session = this.#state.accountEnrollments.open(
      given.auth_session,
      person.userId,
      methodId,
    );
    if (!session) throw invalidField('auth_session', 'Invalid or expired auth_session');
    const method = await this.#prove(person, session, given, request);
    this.#state.accountEnrollments.remove(session.id);
    return method;
  }

  #open(person: Person, methodId: string, more: Partial<AccountEnrollment> = {}) {
    const { userId } = person;
    return this.#state.accountEnrollments.begin({ userId, methodId, ...more });
  }

  #requireRoom(person: Person, type: Wanted['type']): void {
    const { authenticators, settings } = this.#state;
    const hasPassword = passwordOf(this.#state, person) !== undefined;
    if (!enrollableTypes(settings.factors, hasPassword).includes(type))
      throw invalidField('type', `The factor ${type} is not enabled.`);
    if (type === 'password') return;
    const own = authenticators.where({ userId: person.userId });
    const passkeys = own.filter((one) => one.type === 'passkey');
    const isFull = type === 'passkey' && passkeys.length >= MOST_PASSKEYS;
    if (isFull || own.length >= MOST_AUTHENTICATORS)
      throw new Problem(409, 'The maximum number of authentication methods has been reached.');
  }

  #beginMethod(
    person: Person,
    wanted: Exclude<Wanted, { type: 'passkey' | 'password' | 'recovery-code' }>,
  ) {
    const { enrollment } = this.#state;
    switch (wanted.type) {
      case 'totp':
        return enrollment.begin(person, { type: 'totp', secret: newTotpKey() });
      case 'push-notification': {
        const push = enrollment.begin(person, { type: 'push' });
        enrollment.addCodesTo(person, push);
        return push;
      }
      case 'email': {
        const { email } = wanted;
        this.#requireNew(person, (one) => one.email === email);
        this.#send(person, 'email', email);
        return enrollment.begin(person, { type: 'email', email });
      }
      case 'phone': {
        const { phone_number: phoneNumber, preferred_authentication_method: preferred } = wanted;
        this.#requireNew(person, (one) => one.phoneNumber === phoneNumber);
        this.#send(person, preferred, phoneNumber);
        return enrollment.begin(person, { type: 'phone', phoneNumber, preferred });
      }
    }
  }

  #requireNew(person: Person, isSame: (one: Authenticator) => boolean): void {
    const { authenticators, settings } = this.#state;
    const own = authenticators.ofPerson(person, settings.factors);
    if (own.some((one) => one.confirmed && isSame(one)))
      throw new Problem(409, 'The authentication method exists already.');
  }

  #send({ userId }: Person, channel: 'sms' | 'voice' | 'email', to: string): void {
    if (!this.#state.sentCodes.send(userId, channel, to))
      throw new Problem(429, 'Too many codes have been sent.');
  }

  #whatAppsNeed({ email, userId }: Person, { type, secret }: Authenticator) {
    const account = email || userId;
    if (type === 'push') {
      const query = new URLSearchParams({ base_url: `${this.#state.issuer}appliance-mfa` });
      return {
        barcode_uri: `otpauth://totp/${encodeURIComponent(account)}?${query.toString()}`,
      };
    }
    if (secret === undefined) return {};
    return {
      barcode_uri: totpAddress(secret, account, 'Local tenant'),
      manual_input_code: secret,
    };
  }

  #beginPassword(person: Person, { type, ...password }: Extract<Wanted, { type: 'password' }>) {
    const found = passwordOf(this.#state, person, password);
    if (!found) throw invalidField(type, 'The person has no such password.');
    const id = newAuthenticatorId(type);
    const session = this.#open(person, id, { password });
    return {
      methodId: id,
      body: { id, auth_session: session.id, policy: policyBody(found.policy) },
    };
  }

  #beginPasskey(person: Person, wanted: Extract<Wanted, { type: 'passkey' }>) {
    const { challenge, userHandle, publicKey } = creationOptions(
      this.#state,
      person,
      wanted.use_exclude_credentials ?? false,
    );
    const session = this.#open(person, NEW_PASSKEY, { passkey: { challenge, userHandle } });
    return {
      methodId: NEW_PASSKEY,
      body: { auth_session: session.id, authn_params_public_key: publicKey },
    };
  }

  async #prove(
    person: Person,
    session: AccountEnrollment,
    given: z.infer<typeof verifySchema>,
    request: Request,
  ): Promise<Authenticator> {
    const { otp_code: code, authn_response: attestation } = given;
    const { authenticators, clock, enrollment, sentCodes } = this.#state;
    if (session.password)
      return setPassword(this.#state, person, session, given.new_password, request);
    if (session.passkey) {
      if (!attestation) throw invalidField('authn_response', 'Missing authn_response');
      const agent = request.headers['user-agent'];
      const made = await readPasskey(this.#state, person, session, attestation, agent);
      authenticators.add(made);
      enrollment.complete(made);
      return made;
    }
    if (session.secret !== undefined)
      return enrollment.setRecoveryCode(person, session.methodId, session.secret);
    const method = authenticators.get(session.methodId);
    if (!method) throw new Problem(404, 'The authentication method was not found.');
    const { type, secret = '', phoneNumber, email } = method;
    const isRight =
      type === 'push' ||
      (code !== undefined &&
        (type === 'totp'
          ? isTotpCode(secret, code, clock.now())
          : sentCodes.accepts(person.userId, phoneNumber ?? email ?? '', code)));
    if (!isRight) throw invalidField('otp_code', 'Invalid otp_code');
    enrollment.complete(method);
    return method;
  }
}

/** The calls by which a person enrols a method of their own. */
export function enrollmentRoutes(state: TenantState): Router {
  const flow = new AccountEnrollmentFlow(state);
  const note = (person: Person, outcome: 'succeeded' | 'failed', operation: string) =>
    state.accountLog.add({
      type: `my_account_authentication_method_${outcome}`,
      user_id: person.userId,
      details: { operation },
    });

  return Router()
    .post(
      '/authentication-methods',
      requireScope('create:me:authentication_methods'),
      (request: Request, response: Response) => {
        const person = personIn(response);
        const { methodId, body } = flow.begin(person, parse(createSchema, request.body));
        response
          .status(202)
          .location(`${state.issuer}me/v1/authentication-methods/${methodId}`)
          .json(body);
      },
    )
    .post(
      '/authentication-methods/:id/verify',
      requireScope('create:me:authentication_methods'),
      asyncRoute(async (request, response) => {
        const person = personIn(response);
        try {
          const method = await flow.verify(person, request.params.id ?? '', request);
          note(person, 'succeeded', 'verify');
          response.status(201).json(methodBody(method));
        } catch (error) {
          note(person, 'failed', 'verify');
          throw error;
        }
      }),
    );
}
