import { Router, urlencoded, type Request, type Response } from 'express';
import {
  chooseFactorPage,
  enrollAppPage,
  enrolledPage,
  enrollPhonePage,
  enterSentCodePage,
  pretendPage,
  type EnrollmentForm,
} from '../pages/enrollment';
import { errorPage, sendPage } from '../pages/page';
import type { Person } from '../state/accounts';
import type { Authenticator, AuthenticatorType } from '../state/authenticators';
import { isSecondStep, MOST_AUTHENTICATORS } from '../state/enrollment';
import {
  TICKET_FACTORS,
  type EnrollmentTicket,
  type TicketFactor,
} from '../state/enrollment-tickets';
import { isTotpCode, newTotpKey, totpAddress } from '../state/one-time-codes';
import type { TenantState } from '../state/state';

const CLOSED = 'This link has expired or was used already.';
const WRONG_CODE = 'The code you entered is invalid.';

/** The kinds that need a device or a script, and the button that stands in for it. */
const PRETENDED: Partial<Record<TicketFactor, { type: AuthenticatorType; act: string }>> = {
  'push-notification': { type: 'push', act: 'Confirm in the app' },
  'webauthn-roaming': { type: 'webauthn-roaming', act: 'Touch the security key' },
  'webauthn-platform': { type: 'webauthn-platform', act: 'Use this device' },
};

type Fields = Record<string, string | undefined>;

interface Visit {
  ticket: EnrollmentTicket;
  person: Person;
  form: EnrollmentForm;
}

/** The page behind an enrolment ticket. */
class EnrollmentPage {
  readonly #state: TenantState;

  constructor(state: TenantState) {
    this.#state = state;
  }

  /** The factors that this page can enrol: those that are on, but for e-mail, which nobody enrols by a ticket. */
  factors(): TicketFactor[] {
    const { factors } = this.#state.settings;
    return TICKET_FACTORS.filter(
      (name) => name !== 'email' && factors.includes(name === 'phone' ? 'sms' : name),
    );
  }

  /** What was begun with the ticket, where it is of this kind. */
  begun({ ticket }: Visit, type: AuthenticatorType): Authenticator | undefined {
    const known = this.#state.authenticators.get(ticket.authenticatorId ?? '');
    return known?.type === type ? known : undefined;
  }

  begin({ ticket, person }: Visit, given: Parameters<TenantState['enrollment']['begin']>[1]) {
    const begun = this.#state.enrollment.begin(person, given);
    ticket.authenticatorId = begun.id;
    return begun;
  }

  finish(response: Response, { ticket, person }: Visit, authenticator: Authenticator): void {
    this.#state.enrollment.complete(authenticator);
    this.#state.enrollmentTickets.use(ticket);
    sendPage(response, 200, enrolledPage(this.#state.enrollment.giveRecoveryCode(person)));
  }

  /** What the page asks for first. */
  show(response: Response, visit: Visit, factor: string | undefined): void {
    const { form, person } = visit;
    const known = this.factors().find((name) => name === factor);
    const pretended = known && PRETENDED[known];
    if (!known) {
      const error = factor === undefined ? undefined : 'This factor is not available.';
      sendPage(response, 200, chooseFactorPage({ ...form, error }, this.factors()));
    } else if (pretended) {
      sendPage(response, 200, pretendPage({ ...form, factor }, pretended.act));
    } else if (known === 'phone') {
      sendPage(response, 200, enrollPhonePage({ ...form, factor }));
    } else {
      const app =
        this.begun(visit, 'totp') ?? this.begin(visit, { type: 'totp', secret: newTotpKey() });
      this.#showKey(response, 200, { ...form, factor }, app, person);
    }
  }

  /** What was typed. */
  take(response: Response, visit: Visit, fields: Fields): void {
    const { code = '', phone_number: number, preferred, factor } = fields;
    const known = this.factors().find((name) => name === factor);
    const pretended = known && PRETENDED[known];
    const form = { ...visit.form, factor };
    if (pretended) return this.finish(response, visit, this.#pretend(visit, pretended.type));
    if (known === 'phone' && number !== undefined)
      return this.#takeNumber(response, { ...visit, form }, number, preferred);
    const begun = this.begun(visit, known === 'phone' ? 'phone' : 'totp');
    if (!known || !begun) return this.show(response, visit, factor);
    if (this.#isRight(begun, code.replaceAll(' ', ''))) return this.finish(response, visit, begun);
    const again = { ...form, error: WRONG_CODE };
    if (known === 'phone')
      sendPage(response, 400, enterSentCodePage(again, begun.phoneNumber ?? ''));
    else this.#showKey(response, 400, again, begun, visit.person);
  }

  #showKey(
    response: Response,
    status: number,
    form: EnrollmentForm,
    app: Authenticator,
    person: Person,
  ) {
    const key = app.secret ?? '';
    const address = totpAddress(key, person.email, 'Local tenant');
    sendPage(response, status, enrollAppPage(form, key, address));
  }

  #takeNumber(response: Response, visit: Visit, typed: string, preferred: string | undefined) {
    const phoneNumber = typed.replace(/[\s()-]/g, '');
    const again = (error: string) =>
      sendPage(response, 400, enrollPhonePage({ ...visit.form, error }));
    if (!/^\+[0-9]{5,15}$/.test(phoneNumber)) return again('This is no telephone number.');
    const channel = preferred === 'voice' ? 'voice' : 'sms';
    if (!this.#state.sentCodes.send(visit.person.userId, channel, phoneNumber))
      return again('Too many codes were sent. Try again later.');
    const phone = this.begun(visit, 'phone') ?? this.begin(visit, { type: 'phone' });
    Object.assign(phone, { phoneNumber, preferred: channel });
    sendPage(response, 200, enterSentCodePage(visit.form, phoneNumber));
  }

  #isRight({ type, secret = '', userId, phoneNumber = '' }: Authenticator, code: string): boolean {
    const { sentCodes, clock } = this.#state;
    if (type === 'phone') return sentCodes.accepts(userId, phoneNumber, code);
    return isTotpCode(secret, code, clock.now());
  }

  #pretend(visit: Visit, type: AuthenticatorType): Authenticator {
    const begun = this.begin(visit, { type });
    // Auth0 docs: enrolling a tap also makes an app of the same device, and the two go together.
    if (type === 'push') this.#state.enrollment.addCodesTo(visit.person, begun);
    return begun;
  }
}

/** The page by which somebody with a ticket enrols a factor, without any script. */
export function enrollmentTicketRoutes(state: TenantState): Router {
  const page = new EnrollmentPage(state);

  const visitOf = (token: unknown, response: Response): Visit | undefined => {
    const ticket = typeof token === 'string' ? state.enrollmentTickets.open(token) : undefined;
    const person = ticket && state.accounts.byId(ticket.userId);
    if (!person) {
      sendPage(response, 410, errorPage(CLOSED));
      return undefined;
    }
    const own = state.authenticators.where({ userId: person.userId });
    const isFull = own.length >= MOST_AUTHENTICATORS && ticket.authenticatorId === undefined;
    if (isFull || (own.some(isSecondStep) && !ticket.allowsMore)) {
      const what = isFull
        ? 'You have too many methods (too_many_records).'
        : 'You are enrolled already.';
      sendPage(response, 409, errorPage(what));
      return undefined;
    }
    return { ticket, person, form: { token: ticket.token } };
  };

  return Router()
    .get('/u/mfa-enrollment', ({ query }: Request, response) => {
      const visit = visitOf(query.ticket, response);
      const chosen = typeof query.factor === 'string' ? query.factor : undefined;
      if (visit) page.show(response, visit, visit.ticket.factor ?? chosen);
    })
    .post('/u/mfa-enrollment', urlencoded({ extended: false }), (request: Request, response) => {
      const fields = request.body as Fields;
      const visit = visitOf(fields.ticket, response);
      if (!visit) return;
      page.take(response, visit, { ...fields, factor: visit.ticket.factor ?? fields.factor });
    });
}
