import { type Redis } from '~/redis/redis.server';
import { recordLifetimesMs, type RecordKindName } from './account-records';
import { type SealedRecord, type SealedRecordStore } from './sealed-record-store';

/**
 * ARGV: name, record, now, how long the record lives, how many are kept. The whole hash lives as long as its
 * latest record, so earlier ones are sorted out here. A record begins with its two times, see `toText`; one that does not can be
 * read by nobody.
 */
const putScript = `
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
  redis.call('PEXPIRE', KEYS[1], ARGV[4])
  local now, kept, all = tonumber(ARGV[3]), {}, redis.call('HGETALL', KEYS[1])
  for i = 1, #all, 2 do
    local writtenAt, expiresAt = string.match(all[i + 1], '^(%d+) (%d+) ')
    if not expiresAt or tonumber(expiresAt) <= now then redis.call('HDEL', KEYS[1], all[i])
    else table.insert(kept, { name = all[i], at = tonumber(writtenAt) }) end
  end
  table.sort(kept, function (a, b) return a.at > b.at or (a.at == b.at and a.name < b.name) end)
  for i = tonumber(ARGV[5]) + 1, #kept do redis.call('HDEL', KEYS[1], kept[i].name) end`;

/**
 * Account records in Redis, a hash for each person and kind. Each command touches one key, so it runs on every
 * node of a cluster. `now` gives epoch milliseconds.
 */
export function createRedisRecordStore(
  redis: Redis,
  { now }: { now: () => number },
): SealedRecordStore {
  const keyOf = (person: string, kind: string) =>
    `${redis.keyPrefix}account-records:${person}:${kind}`;
  return {
    async put(person, kind, record, most) {
      const numbers = [now(), record.expiresAt - now(), most].map(String);
      await redis.run((commands) =>
        commands.eval(putScript, {
          keys: [keyOf(person, kind)],
          arguments: [record.name, toText(record), ...numbers],
        }),
      );
    },
    async get(person, kind, name) {
      const text = await redis.run((commands) => commands.hGet(keyOf(person, kind), name));
      const record = text === null ? null : fromText(name, text);
      return record !== null && record.expiresAt > now() ? record : null;
    },
    async list(person, kind) {
      const fields = await redis.run((commands) => commands.hGetAll(keyOf(person, kind)));
      return Object.entries(fields)
        .map(([name, text]) => fromText(name, text))
        .filter(({ expiresAt }) => expiresAt > now())
        .sort((a, b) => b.writtenAt - a.writtenAt || (a.name < b.name ? -1 : 1));
    },
    async remove(person, kind, name) {
      await redis.run((commands) => commands.hDel(keyOf(person, kind), name));
    },
    async removeAll(person, except) {
      const all = Object.keys(recordLifetimesMs) as RecordKindName[];
      const kinds = all.filter((kind) => !except.includes(kind));
      await redis.run((commands) =>
        Promise.all(kinds.map((kind) => commands.del(keyOf(person, kind)))),
      );
    },
  };
}

function toText({ writtenAt, expiresAt, sealed }: SealedRecord): string {
  return `${writtenAt} ${expiresAt} ${sealed}`;
}

function fromText(name: string, text: string): SealedRecord {
  const [writtenAt, expiresAt, sealed = ''] = text.split(' ');
  return { name, sealed, writtenAt: Number(writtenAt), expiresAt: Number(expiresAt) };
}
