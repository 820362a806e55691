import { type Locale } from '~/i18n/locales';
import { type Place } from '~/places/places';
import { type AccountChange } from './account-change';
import { type ChangeEvidence } from './change-evidence';

/** Who changes something, and from where. */
export interface ChangeRequest {
  userId: string;
  /** The language and the IANA time zone that the person is written to in. */
  locale: Locale;
  timeZone: string;
  requestId: string;
  userAgent: string | null;
  /** The session that it is done in, for a guide to securing the account; null for none. */
  auth0SessionId?: string | null;
  /** Where the browser is, as far as its address says. */
  place: Place | null;
}

/** The receipt of a change, as a result links to it. */
export interface ReceiptRef {
  number: string;
}

/** Asks the tenant for the change itself. Null where it was refused, and is made all the same. @throws {TenantError} */
export type AskTenant = <T>(call: () => Promise<T>) => Promise<T | null>;

/** Changes accounts so that each change leaves a receipt, and a mail where it has to. */
export interface Changes {
  /**
   * Carries out `work`, which makes the change at the tenant by what it is given for that. A receipt and what it takes to tell of it are stored
   * before, so that neither is lost with this program; what came of it is noted afterwards.
   *
   * Where `work` fails so that nothing can have been changed (a `TenantError` that says so, or a `Response`, as a guard
   * throws one), the receipt goes again. Where nobody knows, it stays, and its mail says that the account may have been
   * changed. By its `evidence` it is found out later what came of it: one that was not made has no receipt any more, where
   * nobody was written to yet.
   *
   * A change that may be told of a second time, as it was found out by work that starts anew when it is cut off, gives
   * the `number` of its receipt: the same number leaves one receipt and one mail.
   *
   * What is void where its answer is lost (`isVoidUnanswered`), as an address that nobody has got then, leaves no receipt.
   *
   * Mails go to the confirmed addresses of the account, and to those of `alsoTold`, which have to be confirmed too.
   *
   * @throws what `work` throws; {StoreUnavailableError} before `work` has begun, and never after.
   */
  carryOut<T>(
    request: ChangeRequest,
    change: AccountChange,
    work: (ask: AskTenant) => Promise<T>,
    options?: {
      number?: string;
      alsoTold?: readonly string[];
      evidence?: ChangeEvidence | undefined;
      isVoidUnanswered?: boolean;
    },
  ): Promise<{ value: T; receipt: ReceiptRef }>;
}
