import { type z } from 'zod';
import { type FreshnessLevel } from '~/auth/freshness';
import { type Message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type AppLoadContext } from './context';

/**
 * Who may ask for an act: a person who is signed in, with a token in the form (`person`); the same, and people who
 * are signed out (`anybody`); whoever has a page of the portal, where the act does nothing for an account (`page`).
 */
export type Access = 'person' | 'anybody' | 'page';

type SessionOf<Who extends Access> = {
  person: PortalSession;
  anybody: PortalSession | null;
  page: null;
}[Who];

/** An act as somebody has asked for it. */
export interface Asked<Fields = unknown, Who extends Access = Access> {
  context: AppLoadContext;
  request: Request;
  params: Readonly<Record<string, string | undefined>>;
  session: SessionOf<Who>;
  fields: Fields;
}

/** A form as it was sent, before anything of it is checked. */
export interface SentForm extends Omit<Asked, 'fields' | 'session'> {
  session: PortalSession;
  form: URLSearchParams;
}

/** What came of an act: a result for the audit log, and where to go on, or why nothing was done. */
export type Outcome<Result extends string = string, Reason extends string = string> = {
  result: Result;
  reason?: Reason | undefined;
  counts?: Record<string, number>;
  /** What it has taken of the limit besides. */
  cost?: number;
} & (
  | { answer: Response }
  | {
      /** `message` is null where the page itself says why. */
      refused: {
        status: 400 | 404 | 409;
        message: Message | null;
        fieldErrors?: Record<string, Message>;
      };
    }
);

/** What a page says of an act that came to nothing, besides why. */
export interface ActTexts {
  nothingDone: Message;
  /** The tenant may have done it, and has not answered. */
  notKnown: Message;
}

/** A line of the audit log that an act has in any case. */
type ActEvent<Result extends string, Reason extends string> = AuditEvent<
  Result | 'failed',
  Reason | TenantErrorCode | 'unexpected'
>;

/**
 * One thing that a form asks for, with all that guards it. `actionOf` checks the guards in the order of this list,
 * then carries it out; that a thing is the person's own, the act finds out by reading their own list.
 */
export interface Act<
  Schema extends z.ZodType = z.ZodType,
  Who extends Access = Access,
  Result extends string = string,
  Reason extends string = string,
> {
  access: Who;
  /** The value of `intent`, in the form or in its address, where a page has more acts than one. */
  intent?: string;
  /** The most that the form may hold, in bytes; without it, as `readForm` has it. */
  maxBytes?: number;
  /** The fields that may come more than once: the schema gets a list of each. */
  repeated?: readonly string[];
  /**
   * The fields that the form's address may give too: a button that has the token for its value has no room for
   * more. What form and address say is added up, so that a field in both is refused as repeated, unless it is one of
   * `repeated`.
   */
  addressed?: readonly string[];
  /** The fields that are never put back into a page, nor kept while the person proves who they are. */
  secret?: readonly string[];
  /**
   * Of all fields but `intent` and the token. An issue's message is the key of a text that needs no value, or a
   * general text stands in for it.
   */
  schema: Schema;
  /**
   * Where a form that does not fit the schema is told of: on the page that it came from, unless that cannot be shown
   * without what the form should have said.
   */
  invalidFormAt?: 'error-page';
  /** How much of it is let through, counted by person, or by client where nobody is signed in. */
  limit: RateLimit | null;
  /**
   * How much of the limit it takes, by the work that it causes as far as the form tells; one, where it does not say.
   * An outcome adds what only came out later.
   */
  costOf?(fields: z.output<Schema>): number;
  /** How lately the person must have proved who they are. */
  freshnessOf(asked: Asked<z.output<Schema>, Who>): FreshnessLevel;
  /**
   * Whether it finishes what a strong act of this portal session began minutes ago, whose proof then is good for both:
   * another sign-in would begin another portal session, and lose what was begun.
   */
  isBegunStrongly?(asked: Asked<z.output<Schema>, Who>): Promise<boolean>;
  /** Where the person asks again afterwards: a path of the portal, where the form stands as it was. */
  askedAt(asked: Asked<z.output<Schema>, Who>): string | Promise<string>;
  /** Whether that address says all that the form says, so that nothing of the form has to be kept for it. */
  isInAddress?: true;
  /** Where whoever does not want to prove who they are goes, where `askedAt` cannot be seen without. */
  cancelTo?(asked: Asked<z.output<Schema>, Who>): string;
  /**
   * What it waits for: any act with such a lock of the same person (`person`), or only one on the same thing, which
   * `handleOf` names (`handle`).
   */
  lock: 'person' | 'handle' | null;
  /** Its line in the audit log; null for what concerns no account. */
  event: ActEvent<Result, Reason> | null;
  /** The handle of what it acts on, for that line and for the lock. */
  handleOf?(asked: Asked<z.output<Schema>, Who>): string | undefined;
  /**
   * What a form asks for that was made for another portal session, in the words of its button, so that nobody sends
   * again what they do not know; null where that cannot be told.
   */
  nameSent: Message | null | ((sent: SentForm) => Message | null | Promise<Message | null>);
  /** Where it has words of its own for having come to nothing. */
  texts?: ActTexts;
  /**
   * `reached` is told what has been done for good, so that the audit log and the person have it though a later step
   * fails; `failed` where that is a part of what was asked for.
   *
   * @throws {TenantError} which is told on the same page.
   */
  carryOut(
    asked: Asked<z.output<Schema>, Who>,
    reached: (result: Result) => void,
  ): Promise<Outcome<Result, Reason>>;
}

/** The same act, with its types found out from what it says. */
export function defineAct<
  Schema extends z.ZodType,
  Who extends Access,
  Result extends string,
  Reason extends string,
>(act: Act<Schema, Who, Result, Reason>): Act<Schema, Who, Result, Reason> {
  return act;
}
