import { type ActionFunctionArgs, json } from '@remix-run/node';
import { message } from '~/i18n/message';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { isUnanswered, TenantError } from '~/tenant-calls/tenant-error';
import { type AcceptedAct } from './accepted-act';
import { type Act, type ActTexts, type Asked, type Outcome } from './act';
import { answerOnce } from './answer-once.server';
import { formRefusal, type FormRefusalReason } from './form-refusal';
import { keepForm } from './keep-form.server';
import { actionStatus, describeProblem } from './problem.server';
import { readFields, sentFields } from './read-fields.server';
import { type ReceivedForm, receiveForm } from './receive-form.server';
import { type RefusedAct } from './refused-act';
import { requireFreshness } from './require-freshness.server';
import { requireWithinLimit } from './require-within-limit.server';
import { logStoreFailure } from './store-failures.server';

type Reached = (result: string) => void;

/**
 * The action of a page with these acts, of which the `intent` of the form, or of its address, names one. Each is guarded and carried out
 * as `Act` says. What becomes of it is one line in the audit log and one answer: a redirect to the result, or the
 * page that the form was sent from, with a {@link RefusedAct}.
 * Where a store fails once something has been done for good, the answer is an {@link AcceptedAct} with status 503.
 * A form that comes again meanwhile is answered with what the first one comes to.
 *
 * @throws what `receiveForm`, `requireWithinLimit` and `requireFreshness` throw, and any failure but the tenant's.
 */
export function actionOf(...acts: readonly [Act, ...Act[]]) {
  const maxBytes = acts.map((act) => act.maxBytes).find((bytes) => bytes !== undefined);
  const bounds = { access: acts[0].access, ...(maxBytes === undefined ? {} : { maxBytes }) };

  /** The act that is named; undefined for a name that none has. */
  const actOf = (request: Request, form: URLSearchParams): Act | undefined => {
    const wanted = form.get('intent') ?? new URL(request.url).searchParams.get('intent');
    return acts.find(({ intent }) => intent === undefined || intent === wanted);
  };

  const action = async (args: ActionFunctionArgs): Promise<Response> => {
    const received = await receiveForm(args.context, args.request, {
      ...bounds,
      nameSent: async (session, form) => {
        const name = actOf(args.request, form)?.nameSent ?? null;
        return typeof name === 'function' ? name({ ...args, session, form }) : name;
      },
    });
    const { portalSessionId, form } = received;
    if (portalSessionId === null) return answerForm(args, received);
    const sent = { request: args.request, portalSessionId, form };
    return answerOnce(args.context, sent, () => answerForm(args, received));
  };

  const answerForm = async (
    { request, context, params }: ActionFunctionArgs,
    { session, form }: ReceivedForm,
  ): Promise<Response> => {
    const { searchParams } = new URL(request.url);
    const named = actOf(request, form);
    const act = named ?? acts[0];
    const { texts = generalTexts } = act;
    for (const name of act.addressed ?? [])
      for (const value of searchParams.getAll(name)) form.append(name, value);
    const read = readFields(act, form);
    const refuse = (status: number, why: Partial<RefusedAct>, headers: HeadersInit = {}) =>
      json<RefusedAct>(
        {
          requestId: context.requestId,
          message: null,
          problem: null,
          effect: texts.nothingDone,
          fieldErrors: {},
          fields: sentFields(form, act),
          ...why,
        },
        { status, headers },
      );

    const refuseForm = (reason: FormRefusalReason) => {
      const { services, requestId } = context;
      services.audit.record({
        event: formRefusal,
        result: 'refused',
        reason,
        requestId,
        who: session,
      });
    };

    await requireWithin(act, { context, session }, read.isValid ? act.costOf?.(read.fields) : 1);
    if (named === undefined || !read.isValid) {
      const { reason, errors } = read.isValid ? unknownIntent : read;
      refuseForm(reason);
      if (act.invalidFormAt === 'error-page')
        throw new Response(null, { status: 400, statusText: 'Bad Request' });
      return refuse(400, { message: message('kit.problem.badRequest'), fieldErrors: errors });
    }
    const asked: Asked = { context, request, params, session, fields: read.fields };
    if (session !== null && (await act.isBegunStrongly?.(asked)) !== true)
      try {
        await requireFreshness(context, session, act.freshnessOf(asked), {
          returnTo: async () => {
            const place = await act.askedAt(asked);
            return act.isInAddress
              ? place
              : keepForm(context, session, place, sentFields(form, act));
          },
          cancelTo: act.cancelTo?.(asked) ?? null,
        });
      } catch (error) {
        // The tenant does not say what the person has to prove: nothing has been asked of it yet.
        if (!(error instanceof TenantError)) throw error;
        refuseForm('proof_not_known');
        const { problem, headers, ...answer } = describeProblem(error, context);
        return refuse(actionStatus(answer), { problem }, headers);
      }
    // What has been done for good is told though the rest fails.
    const progress: Progress = { reached: null, isRecorded: false };
    try {
      const outcome = await carryOut(act, asked, (result) => {
        progress.reached = result;
      });
      if (outcome === null) {
        refuseForm('act_under_way');
        return refuse(409, { message: message('kit.problem.underWay') });
      }
      record(act, asked, outcome);
      progress.isRecorded = true;
      if ('answer' in outcome) progress.reached = outcome.result;
      if (outcome.cost !== undefined) await charge(act, asked, outcome.cost);
      if ('answer' in outcome) return outcome.answer;
      const { status, ...why } = outcome.refused;
      return refuse(status, why);
    } catch (error) {
      // A guard within the act has said why, and recorded it.
      if (error instanceof Response) throw error;
      const reason = error instanceof TenantError ? error.code : 'unexpected';
      const { reached, isRecorded } = progress;
      if (!isRecorded) record(act, asked, { result: reached ?? 'failed', reason });
      if (reached !== null && error instanceof StoreUnavailableError) {
        logStoreFailure(context.services.log, error, context.requestId);
        throw acceptedAct(reached);
      }
      const { problem, headers, ...answer } = describeProblem(error, context);
      const { nothingDone, notKnown } = texts;
      const effect = isUnanswered(reason) ? notKnown : nothingDone;
      return refuse(actionStatus(answer), { problem, effect }, headers);
    }
  };
  return Object.assign(action, { acts });
}

/** Of an act that has no words of its own. */
const generalTexts: ActTexts = {
  nothingDone: message('kit.problem.nothingDone'),
  notKnown: message('kit.problem.notKnown'),
};

/** What has become of an act so far. */
interface Progress {
  /** What has been done for good; null for nothing. */
  reached: string | null;
  isRecorded: boolean;
}

function acceptedAct(reached: string): Response {
  const accepted: AcceptedAct = { kind: 'act-accepted', isWhole: reached !== 'failed' };
  const headers = { 'Retry-After': '60' };
  return json(accepted, { status: 503, statusText: 'Service Unavailable', headers });
}

const unknownIntent = { reason: 'fields_invalid', errors: {} } as const;

type Asker = Pick<Asked, 'context' | 'session'>;

async function requireWithin({ limit }: Act, asker: Asker, cost = 1): Promise<void> {
  if (limit === null) return;
  const { context, session: who } = asker;
  await requireWithinLimit(context, limit, countedAs(asker), { who, cost });
}

/** Counts what was done, which is done whatever the limit says: the next act meets it. */
async function charge({ limit }: Act, asker: Asker, cost: number): Promise<void> {
  if (limit !== null)
    await asker.context.services.rateLimiter.consume(limit, countedAs(asker), cost);
}

function countedAs({ context, session }: Asker): string {
  return session?.userId ?? context.clientAddress;
}

/** Null, with nothing done, where another act of the person was under way until the time was up. */
async function carryOut(act: Act, asked: Asked, reached: Reached): Promise<Outcome | null> {
  const { session, context } = asked;
  const work = () => act.carryOut(asked, reached);
  if (act.lock === null || session === null) return work();
  const held = await context.services.personLock.whileHeld(
    session.userId,
    context.deadline,
    work,
    act.lock === 'handle' ? act.handleOf?.(asked) : undefined,
  );
  return held?.value ?? null;
}

function record(
  act: Act,
  asked: Asked,
  { result, reason, counts }: Pick<Outcome, 'result' | 'reason' | 'counts'>,
): void {
  if (act.event === null || asked.session === null) return;
  const { services, requestId } = asked.context;
  const handle = act.handleOf?.(asked);
  const line = { event: act.event, result, reason, requestId, who: asked.session };
  services.audit.record({
    ...line,
    ...(handle === undefined ? {} : { handle }),
    ...(counts === undefined ? {} : { counts }),
  });
}
