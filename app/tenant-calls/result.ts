import { ManagementError, type ManagementErrorCode } from './tenant-error';

/** What was read, or why it could not be: for facts that a page can do without. */
export type Reading<T> =
  | { isKnown: true; value: T }
  /** `not_permitted`: the plan or a scope is missing. */
  | { isKnown: false; reason: ManagementErrorCode };

/** What the work comes to, with the API's refusals and failures as reasons; other errors pass. */
export async function readOrReason<T>(work: Promise<T>): Promise<Reading<T>> {
  try {
    return { isKnown: true, value: await work };
  } catch (error) {
    if (error instanceof ManagementError) return { isKnown: false, reason: error.code };
    throw error;
  }
}
