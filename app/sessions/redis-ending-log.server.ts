import { z } from 'zod';
import { keyOfPerson } from '~/cache/key-of-person.server';
import { type SealedText } from '~/cache/sealed-text.server';
import { type OnUnreadable, readStored } from '~/json-text';
import { type Redis } from '~/redis/redis.server';
import { nameOfDetails, openDetails, sealDetails } from './ended-session-details.server';
import {
  endedBy,
  type Ending,
  endingHistoryMs,
  type EndingLog,
  endingMemoryMs,
  endingsPerPerson,
} from './ending-log';

const recordSchema = z.object({
  endedAt: z.number(),
  confirmedAt: z.number().nullish().default(null),
  // Who ends sessions by a later release, this one cannot tell from the tenant.
  by: z.enum(endedBy).default('person').catch('tenant'),
  details: z.string().nullish().default(null),
});
type EndingRecord = z.infer<typeof recordSchema>;

/** When a record says that its session ended; nil for one that cannot be read. */
const endedAtFunction = `
  local function endedAtOf(text)
    local isJson, record = pcall(cjson.decode, text)
    return isJson and type(record) == 'table' and tonumber(record.endedAt) or nil, record
  end`;

/**
 * ARGV: session id, record, now, the age at which a record is replaced, the age at which it is forgotten, how
 * many are kept. The whole hash lives as long as its latest entry, so earlier ones are sorted out here.
 */
const recordScript = `${endedAtFunction}
  local now, replaceable, lifetime = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
  local known = redis.call('HGET', KEYS[1], ARGV[1])
  local knownAt = endedAtOf(known)
  if knownAt and knownAt + replaceable > now then return end
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
  redis.call('PEXPIRE', KEYS[1], lifetime)
  if redis.call('HLEN', KEYS[1]) <= tonumber(ARGV[6]) then return end
  local all, oldest, oldestAt = redis.call('HGETALL', KEYS[1]), nil, nil
  for i = 1, #all, 2 do
    local endedAt = endedAtOf(all[i + 1])
    if not endedAt or endedAt + lifetime <= now then redis.call('HDEL', KEYS[1], all[i])
    elseif not oldestAt or endedAt < oldestAt then oldest, oldestAt = all[i], endedAt end
  end
  if redis.call('HLEN', KEYS[1]) > tonumber(ARGV[6]) then redis.call('HDEL', KEYS[1], oldest) end`;

/** ARGV: session id, now, the age at which a record is forgotten. Answers 1 where it is remembered. */
const confirmScript = `${endedAtFunction}
  local endedAt, record = endedAtOf(redis.call('HGET', KEYS[1], ARGV[1]))
  if not endedAt or endedAt + tonumber(ARGV[3]) <= tonumber(ARGV[2]) then return 0 end
  if not record.confirmedAt or record.confirmedAt == cjson.null then
    record.confirmedAt = tonumber(ARGV[2])
    redis.call('HSET', KEYS[1], ARGV[1], cjson.encode(record))
  end
  return 1`;

interface Options {
  /** Epoch milliseconds. */
  now: () => number;
  /** Encrypts what is kept of a session. */
  sealedText: SealedText;
  /** Of one person, so many are remembered. */
  perPerson?: number;
  onUnreadable?: OnUnreadable;
}

/** Endings in Redis. */
export function createRedisEndingLog(
  redis: Redis,
  { now, sealedText, perPerson = endingsPerPerson, onUnreadable = () => {} }: Options,
): EndingLog {
  const keyOf = (userId: string) => `${redis.keyPrefix}endings-of-user:${keyOfPerson(userId)}`;

  const recordsSince = async (
    userId: string,
    ageMs: number,
  ): Promise<{ sessionId: string; record: EndingRecord }[]> => {
    const fields = await redis.run((commands) => commands.hGetAll(keyOf(userId)));
    return Object.entries(fields)
      .flatMap(([sessionId, text]) => {
        const record = readStored(text, recordSchema);
        if (record !== null) return { sessionId, record };
        onUnreadable('ending');
        return [];
      })
      .filter(({ record }) => record.endedAt + ageMs > now());
  };

  return {
    async record(userId, sessionId, { by, details } = { by: 'person', details: null }) {
      const record: EndingRecord = {
        endedAt: now(),
        confirmedAt: by === 'tenant' ? now() : null,
        by,
        details:
          details === null
            ? null
            : sealDetails(nameOfDetails(userId, sessionId), details, sealedText),
      };
      const numbers = [now(), endingMemoryMs, endingHistoryMs, perPerson].map(String);
      await redis.run((commands) =>
        commands.eval(recordScript, {
          keys: [keyOf(userId)],
          arguments: [sessionId, JSON.stringify(record), ...numbers],
        }),
      );
    },
    async confirm(userId, sessionId) {
      const known = await redis.run((commands) =>
        commands.eval(confirmScript, {
          keys: [keyOf(userId)],
          arguments: [sessionId, String(now()), String(endingHistoryMs)],
        }),
      );
      return known === 1;
    },
    async recent(userId) {
      const records = await recordsSince(userId, endingMemoryMs);
      return new Map(records.map(({ sessionId, record }) => [sessionId, endingOf(record)]));
    },
    async history(userId) {
      const records = await recordsSince(userId, endingHistoryMs);
      return records
        .map(({ sessionId, record }) => ({
          ...endingOf(record),
          sessionId,
          details:
            record.details === null
              ? null
              : openDetails(nameOfDetails(userId, sessionId), record.details, sealedText),
        }))
        .sort((a, b) => b.endedAt.getTime() - a.endedAt.getTime());
    },
    async erase(userId) {
      await redis.run((commands) => commands.del(keyOf(userId)));
    },
  };
}

function endingOf({ endedAt, confirmedAt, by }: EndingRecord): Ending {
  return {
    endedAt: new Date(endedAt),
    confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
    by,
  };
}
