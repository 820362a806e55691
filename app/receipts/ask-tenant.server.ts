import { StoreUnavailableError } from '~/store-unavailable-error';
import { toResult } from '~/tenant-calls/result';
import { isDoubtfulRefusal, takenAtItsWord, TenantError } from '~/tenant-calls/tenant-error';
import { type ChangeEvidence } from './change-evidence';
import { type ChangeOutcome } from './change-outcome.server';
import { type ChangeRequest } from './changes';

export interface AskServices {
  /** What came of a change, as the tenant says by now. @throws {TenantError}; {StoreUnavailableError} */
  readOutcome: (userId: string, evidence: ChangeEvidence) => Promise<ChangeOutcome>;
  /** Hears of a store that fails once a change has been asked for. */
  onStoreFailure: (error: StoreUnavailableError, requestId: string) => void;
}

/** What has gone from these lists may stand there for some seconds more: as before, they say nothing. */
const listedStill: ReadonlySet<ChangeEvidence['in']> = new Set([
  'left-organization',
  'removed-access',
]);

/**
 * Asks the tenant for a change. Of a refusal that does not say that nothing was done, the evidence is read once: null
 * where the change is made all the same.
 *
 * @throws {TenantError} of what was not made, as the tenant answered; `unexpected_answer` where nobody knows
 */
export async function askTenant<T>(
  services: AskServices,
  request: ChangeRequest,
  evidence: ChangeEvidence | undefined,
  call: () => Promise<T>,
): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (!isDoubtfulRefusal(error) || evidence === undefined) throw error;
    const outcome = await outcomeNow(services, request, evidence);
    if (outcome === 'made') return null;
    if (outcome === 'not-made' && !listedStill.has(evidence.in)) throw takenAtItsWord(error);
    const { message, status } = error;
    throw new TenantError('unexpected_answer', message, { status });
  }
}

/** Where neither the tenant nor the store says for now, the follow-up looks again. */
async function outcomeNow(
  { readOutcome, onStoreFailure }: AskServices,
  { userId, requestId }: ChangeRequest,
  evidence: ChangeEvidence,
): Promise<ChangeOutcome> {
  try {
    const read = await toResult(readOutcome(userId, evidence));
    return read.isKnown ? read.value : 'not-known';
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    onStoreFailure(error, requestId);
    return 'not-known';
  }
}
