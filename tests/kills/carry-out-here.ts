import { createLogger } from '~/log/logger.server';
import { parseEnv } from '~/env.server';
import { createServices } from '~/services.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { eventually } from '../eventually';
import { type TestPortal } from '../test-portal';
import { actions, type KilledAction } from './killed-actions';
import { createSteps, type Fault } from './steps';
import { type TroubledStore } from './troubled-store';

interface Task {
  action: KilledAction;
  environment: Record<string, string>;
  request: Request;
  params: Record<string, string>;
  fault: Fault;
  /** Before which write it befalls the portal, counted from one. */
  at: number;
}

/** What came of an act. */
interface CarriedOut {
  /** Whether it made so many writes. */
  hasBefallen: boolean;
  /** Null of a portal that was killed. */
  answer: Response | null;
}

const never = new Promise<never>(() => {});

/**
 * Carries an act out by another portal of this process, to which something happens meanwhile. One that is killed reaches
 * neither its store nor the tenant from then on: what it does by itself after that, nobody notices.
 *
 * @throws whatever the action throws that is neither an answer nor a failure of its store.
 */
export async function carryOutHere(
  { tenant, clock, env, context }: TestPortal,
  store: TroubledStore,
  { action, environment, request, params, fault, at }: Task,
): Promise<CarriedOut> {
  const steps = createSteps(fault, at);
  let isCounting = false;
  let isKilled = false;
  let die = () => {};
  const killed = new Promise<null>((resolve) => {
    die = () => {
      isKilled = true;
      resolve(null);
    };
  });
  const isTenants = fault === 'forgets';
  const take = () => {
    if (isKilled) return 'killed';
    const befalls = isCounting ? steps.take() : null;
    if (befalls === 'killed') die();
    return befalls;
  };
  const troubled = await store.trouble({ take: () => (isTenants ? null : take()) });
  const services = createServices(
    { ...env, ...storeOf(parseEnv({ ...environment, ...troubled.environment })) },
    {
      fetch: async (input, init) => {
        const isWrite = (init?.method ?? 'GET') !== 'GET';
        if (isWrite && (fault === 'killed' || isTenants) && take() === 'forgets')
          await troubled.forget();
        return isKilled ? never : tenant.fetch(input, init);
      },
      now: () => clock.now,
      log: createLogger({ level: 'silent', format: 'json' }),
      mailDelivery: { deliver: () => never },
    },
  );
  try {
    await eventually(() => services.state.store.ping());
    isCounting = true;
    const carried = answer(actions[action]({ request, params, context: { ...context, services } }));
    // What a portal comes to that is no more is its own.
    carried.catch(() => {});
    const answered = await Promise.race([carried, killed]);
    // Whatever goes on offering its notes to a store that is away does so for minutes.
    services.background.stop();
    if (answered !== null) await services.background.settled();
    steps.end();
    return { hasBefallen: steps.hasBefallen(), answer: answered };
  } finally {
    services.close();
    await troubled.mend();
  }
}

const storeOf = ({ databasePath, redisUrl }: ReturnType<typeof parseEnv>) => ({
  databasePath,
  redisUrl,
});

/** As a page says it. */
async function answer(carriedOut: unknown): Promise<Response> {
  try {
    return (await carriedOut) as Response;
  } catch (error) {
    if (error instanceof Response) return error;
    if (error instanceof StoreUnavailableError) return new Response(null, { status: 503 });
    throw error;
  }
}
