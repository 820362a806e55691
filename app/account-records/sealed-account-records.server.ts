import { createHmac, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { createSealedText } from '~/cache/sealed-text.server';
import {
  type AccountRecord,
  type AccountRecords,
  kindsOfActivity,
  kindsNeverErased,
  type RecordKind,
  type RecordKindName,
  recordLifetimesMs,
  recordsPerKind,
} from './account-records';
import { isErased } from './deleted-account';
import { type SealedRecord, type SealedRecordStore } from './sealed-record-store';

/** Why a record cannot be read: it was sealed for another place or changed, or another release wrote it. */
type UnreadableReason = 'not_opened' | 'other_shape';

interface Options {
  store: SealedRecordStore;
  /** The first one seals, all open: a record is found as long as its secret is among them. */
  secrets: readonly [string, ...string[]];
  /** Epoch milliseconds. */
  now: () => number;
  onUnreadable: (kind: RecordKindName, reason: UnreadableReason) => void;
  /** Of one person and kind, so many are kept. */
  perKind?: number;
  /** How long `kindsOfActivity` are kept; as `recordLifetimesMs` has it, where nothing is said. */
  activityMs?: number;
}

const contentSchema = z.object({ id: z.string(), value: z.unknown() });

/** Names people and records by keyed hashes, and encrypts what is in them, before anything reaches the store. */
export function createAccountRecords({
  store,
  secrets,
  now,
  onUnreadable,
  perKind = recordsPerKind,
  activityMs,
}: Options): AccountRecords {
  const sealedText = createSealedText(secrets, 'account records');
  const hashes = secrets.map(createKeyedHash);
  const placesOf = (userId: string, id: string) =>
    hashes.map((hash) => ({ person: hash(userId), name: hash(userId, id) }));

  const lifetimeOf = (kind: RecordKindName) =>
    activityMs !== undefined && kindsOfActivity.includes(kind)
      ? activityMs
      : recordLifetimesMs[kind];

  const read = <T>(
    userId: string,
    { name: kind, schema }: RecordKind<T>,
    { name, sealed, writtenAt, expiresAt }: SealedRecord,
  ): AccountRecord<T> | null => {
    const text = sealedText.open(JSON.stringify([userId, kind, name]), sealed);
    if (text === null) {
      onUnreadable(kind, 'not_opened');
      return null;
    }
    const content = contentSchema.safeParse(JSON.parse(text));
    const value = schema.safeParse(content.data?.value);
    if (!content.success || !value.success) {
      onUnreadable(kind, 'other_shape');
      return null;
    }
    return {
      id: content.data.id,
      value: value.data,
      writtenAt: new Date(writtenAt),
      expiresAt: new Date(expiresAt),
    };
  };

  const get = async <T>(userId: string, kind: RecordKind<T>, id: string) => {
    const places = placesOf(userId, id);
    const found = await Promise.all(
      places.map(({ person, name }) => store.get(person, kind.name, name)),
    );
    const record = found.find((one) => one !== null);
    return record == null ? null : read(userId, kind, record);
  };

  const remove = async (userId: string, kind: RecordKindName, id: string) => {
    const places = placesOf(userId, id);
    await Promise.all(places.map(({ person, name }) => store.remove(person, kind, name)));
  };

  return {
    get,
    async put(userId, { name: kind }, id, value) {
      const [current, ...former] = placesOf(userId, id);
      if (current === undefined) throw new TypeError('Records need at least one secret.');
      const { person, name } = current;
      const record = {
        name,
        sealed: sealedText.seal(
          JSON.stringify([userId, kind, name]),
          JSON.stringify({ id, value }),
        ),
        writtenAt: now(),
        expiresAt: now() + lifetimeOf(kind),
      };
      await store.put(person, kind, record, perKind);
      await Promise.all(former.map((place) => store.remove(place.person, kind, place.name)));
      // Looked up after the record is written, so that this or the erasure finds the other.
      if (!kindsNeverErased.includes(kind) && (await isErased({ get }, userId)))
        await remove(userId, kind, id);
    },
    async list(userId, kind) {
      const lists = await Promise.all(hashes.map((hash) => store.list(hash(userId), kind.name)));
      return lists
        .flat()
        .flatMap((record) => read(userId, kind, record) ?? [])
        .sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime())
        .slice(0, perKind);
    },
    remove: (userId, { name: kind }, id) => remove(userId, kind, id),
    async eraseAll(userId) {
      await Promise.all(hashes.map((hash) => store.removeAll(hash(userId), kindsNeverErased)));
    },
  };
}

function createKeyedHash(secret: string): (...content: string[]) => string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'account record names', 32));
  return (...content) =>
    createHmac('sha256', key).update(JSON.stringify(content)).digest('base64url');
}
