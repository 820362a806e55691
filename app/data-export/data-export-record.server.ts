import { type AccountRecords } from '~/account-records/account-records';
import { type DataExport, dataExportKind } from './data-export';

/** A person has one file at most. */
const onlyOne = 'latest';

/** What the person has asked for in the last day; null for nothing. @throws {StoreUnavailableError} */
export async function readDataExport(
  records: Pick<AccountRecords, 'get'>,
  userId: string,
): Promise<DataExport | null> {
  return (await records.get(userId, dataExportKind, onlyOne))?.value ?? null;
}

/** @throws {StoreUnavailableError} */
export async function writeDataExport(
  records: Pick<AccountRecords, 'put'>,
  userId: string,
  dataExport: DataExport,
): Promise<void> {
  await records.put(userId, dataExportKind, onlyOne, dataExport);
}

/** @throws {StoreUnavailableError} */
export async function removeDataExport(
  records: Pick<AccountRecords, 'remove'>,
  userId: string,
): Promise<void> {
  await records.remove(userId, dataExportKind, onlyOne);
}
