import { type KeptNotMeReport, listNotMeReports } from '~/not-me/not-me-reports.server';
import { type PortalServices } from '~/request/context';
import { logStoreFailure } from '~/request/store-failures.server';
import { StoreUnavailableError } from '~/store-unavailable-error';

type Services = Pick<PortalServices, 'accountRecords' | 'log' | 'now'>;

/** What the person has reported; nothing where the store fails, as no page has to fail for that. */
export async function readReports(services: Services, userId: string): Promise<KeptNotMeReport[]> {
  try {
    return await listNotMeReports(services, userId);
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    logStoreFailure(services.log, error);
    return [];
  }
}
