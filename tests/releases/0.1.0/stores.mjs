// app/durations.ts
var seconds = (count) => count * 1e3;
var minutes = (count) => seconds(count * 60);
var hours = (count) => minutes(count * 60);
var days = (count) => hours(count * 24);

// app/account-records/account-records.ts
var recordLifetimesMs = {
  "not-me-report": days(30),
  "dismissed-attention": days(90),
  "dismissed-security-attention": days(90),
  receipt: days(90),
  "minor-receipt": days(90),
  "change-undo": days(7),
  "minor-change-undo": days(7),
  "email-change-undo": days(7),
  "undo-answer": days(7),
  /** Longer than a page for a second factor can be used. */
  "opened-enrolment": days(7),
  "pending-email": days(1),
  /** Longer than the longest hold, and the tries to delete after it. */
  "pending-deletion": days(100),
  "deleted-account": days(30),
  /** As long as the link that unlocks the account. */
  "account-lock": days(7),
  "data-export": days(1),
  "data-export-part": days(1)
};

// app/account-records/redis-record-store.server.ts
var putScript = `
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
  redis.call('PEXPIRE', KEYS[1], ARGV[4])
  local now, kept, all = tonumber(ARGV[3]), {}, redis.call('HGETALL', KEYS[1])
  for i = 1, #all, 2 do
    local writtenAt, expiresAt = string.match(all[i + 1], '^(%d+) (%d+) ')
    if tonumber(expiresAt) <= now then redis.call('HDEL', KEYS[1], all[i])
    else table.insert(kept, { name = all[i], at = tonumber(writtenAt) }) end
  end
  table.sort(kept, function (a, b) return a.at > b.at or (a.at == b.at and a.name < b.name) end)
  for i = tonumber(ARGV[5]) + 1, #kept do redis.call('HDEL', KEYS[1], kept[i].name) end`;
function createRedisRecordStore(redis, { now }) {
  const keyOf = (person, kind) => `${redis.keyPrefix}account-records:${person}:${kind}`;
  return {
    async put(person, kind, record, most) {
      const numbers = [now(), record.expiresAt - now(), most].map(String);
      await redis.run(
        (commands) => commands.eval(putScript, {
          keys: [keyOf(person, kind)],
          arguments: [record.name, toText(record), ...numbers]
        })
      );
    },
    async get(person, kind, name) {
      const text = await redis.run((commands) => commands.hGet(keyOf(person, kind), name));
      const record = text === null ? null : fromText(name, text);
      return record !== null && record.expiresAt > now() ? record : null;
    },
    async list(person, kind) {
      const fields = await redis.run((commands) => commands.hGetAll(keyOf(person, kind)));
      return Object.entries(fields).map(([name, text]) => fromText(name, text)).filter(({ expiresAt: expiresAt2 }) => expiresAt2 > now()).sort((a, b) => b.writtenAt - a.writtenAt || (a.name < b.name ? -1 : 1));
    },
    async remove(person, kind, name) {
      await redis.run((commands) => commands.hDel(keyOf(person, kind), name));
    },
    async removeAll(person, except) {
      const all = Object.keys(recordLifetimesMs);
      const kinds = all.filter((kind) => !except.includes(kind));
      await redis.run(
        (commands) => Promise.all(kinds.map((kind) => commands.del(keyOf(person, kind))))
      );
    }
  };
}
function toText({ writtenAt, expiresAt: expiresAt2, sealed }) {
  return `${writtenAt} ${expiresAt2} ${sealed}`;
}
function fromText(name, text) {
  const [writtenAt, expiresAt2, sealed = ""] = text.split(" ");
  return { name, sealed, writtenAt: Number(writtenAt), expiresAt: Number(expiresAt2) };
}

// app/sqlite/run-on-database.server.ts
import { setTimeout as pause } from "node:timers/promises";
import { SqliteError } from "better-sqlite3";

// app/store-time.ts
var total = { count: 0, durationMs: 0 };
async function timeStoreOperation(work) {
  const startedAt = performance.now();
  try {
    return await work();
  } finally {
    total.count += 1;
    total.durationMs += performance.now() - startedAt;
  }
}

// app/store-unavailable-error.ts
var StoreUnavailableError = class extends Error {
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
  }
  name = "StoreUnavailableError";
};

// app/sqlite/run-on-database.server.ts
var busyTimeoutMs = seconds(1);
var busyPauseMs = 10;
var codes = [
  [/^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/, "busy"],
  [/^SQLITE_READONLY/, "read_only"],
  [/^SQLITE_FULL/, "full"],
  [/^SQLITE_(?:PERM|AUTH)/, "refused"],
  [/^SQLITE_CANTOPEN/, "unreachable"]
];
function runOnDatabase(database, work) {
  return timeStoreOperation(() => tryOnDatabase(database, work));
}
async function tryOnDatabase(database, work) {
  const startedAt = performance.now();
  for (; ; ) {
    try {
      return await work();
    } catch (error) {
      const failure = databaseFailure(database, error);
      if (failure?.code !== "busy" || performance.now() - startedAt > busyTimeoutMs)
        throw failure ?? error;
      await pause(busyPauseMs);
    }
  }
}
function databaseFailure(database, error) {
  if (error instanceof StoreUnavailableError)
    return error;
  if (error instanceof SqliteError) {
    const [, code = "failed"] = codes.find(([pattern]) => pattern.test(error.code)) ?? [];
    return new StoreUnavailableError(code, `SQLite: ${error.message} (${error.code})`, {
      cause: error
    });
  }
  if (!database.open)
    return new StoreUnavailableError("unreachable", "SQLite: the database is closed.");
  return null;
}

// app/account-records/sqlite-record-store.server.ts
function createSqliteRecordStore(database, { now }) {
  const { scope } = database;
  const removeExpired = database.prepare("DELETE FROM account_records WHERE expires_at <= ?");
  const upsert = database.prepare(`
    INSERT OR REPLACE INTO account_records (scope, person, kind, name, sealed, written_at, expires_at)
    VALUES (:scope, :person, :kind, :name, :sealed, :writtenAt, :expiresAt)`);
  const removeSurplus = database.prepare(`
    DELETE FROM account_records WHERE scope = :scope AND person = :person AND kind = :kind AND name IN (
      SELECT name FROM account_records WHERE scope = :scope AND person = :person AND kind = :kind
      ORDER BY written_at DESC, name LIMIT -1 OFFSET :most)`);
  const columns = "name, sealed, written_at AS writtenAt, expires_at AS expiresAt";
  const select = database.prepare(`
    SELECT ${columns} FROM account_records
    WHERE scope = ? AND person = ? AND kind = ? AND name = ? AND expires_at > ?`);
  const selectAll = database.prepare(`
    SELECT ${columns} FROM account_records
    WHERE scope = ? AND person = ? AND kind = ? AND expires_at > ? ORDER BY written_at DESC, name`);
  const remove = database.prepare(
    "DELETE FROM account_records WHERE scope = ? AND person = ? AND kind = ? AND name = ?"
  );
  const removeAll = database.prepare(`
    DELETE FROM account_records WHERE scope = ? AND person = ?
      AND kind NOT IN (SELECT value FROM json_each(?))`);
  const put = database.transaction(
    (person, kind, record, most) => {
      removeExpired.run(now());
      upsert.run({ scope, person, kind, ...record });
      removeSurplus.run({ scope, person, kind, most });
    }
  );
  return {
    put: (person, kind, record, most) => runOnDatabase(database, () => put.immediate(person, kind, record, most)),
    get: (person, kind, name) => runOnDatabase(database, () => select.get(scope, person, kind, name, now()) ?? null),
    list: (person, kind) => runOnDatabase(database, () => selectAll.all(scope, person, kind, now())),
    remove: (person, kind, name) => runOnDatabase(database, () => void remove.run(scope, person, kind, name)),
    removeAll: (person, except) => runOnDatabase(database, () => void removeAll.run(scope, person, JSON.stringify(except)))
  };
}

// app/auth/redis-replay-guard.server.ts
import { createHash } from "node:crypto";
function createRedisReplayGuard(redis, { now }) {
  const keyOf = (value) => `${redis.keyPrefix}used-once:${createHash("sha256").update(value).digest("base64url")}`;
  return {
    async claim(value, expiresAt2) {
      const key = keyOf(value);
      const options = {
        expiration: { type: "PX", value: Math.max(1, expiresAt2 - now()) }
      };
      return redis.run(async (commands) => {
        const claimed = await commands.set(key, String(expiresAt2), { ...options, condition: "NX" });
        if (claimed !== null)
          return true;
        const until = Number(await commands.get(key));
        if (until > now())
          return false;
        await commands.set(key, String(expiresAt2), options);
        return true;
      });
    },
    async isClaimed(value) {
      const until = await redis.run((commands) => commands.get(keyOf(value)));
      return until !== null && Number(until) > now();
    }
  };
}

// app/auth/sqlite-replay-guard.server.ts
import { createHash as createHash2 } from "node:crypto";
function createSqliteReplayGuard(database, { now }) {
  const removeExpired = database.prepare("DELETE FROM used_once WHERE expires_at <= ?");
  const insert = database.prepare(
    "INSERT INTO used_once (key_hash, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING"
  );
  const select = database.prepare("SELECT 1 FROM used_once WHERE key_hash = ? AND expires_at > ?");
  const claim = database.transaction((keyHash, expiresAt2) => {
    removeExpired.run(now());
    return insert.run(keyHash, expiresAt2).changes === 1;
  });
  const hash4 = (value) => createHash2("sha256").update(JSON.stringify([database.scope, value])).digest();
  return {
    claim: (value, expiresAt2) => runOnDatabase(database, () => claim.immediate(hash4(value), expiresAt2)),
    isClaimed: (value) => runOnDatabase(database, () => select.get(hash4(value), now()) !== void 0)
  };
}

// app/cache/redis-cache.server.ts
var replaceScript = `
  local current = redis.call('GET', KEYS[1])
  if ARGV[1] == 'absent' then
    if current then return 0 end
  elseif current ~= ARGV[2] then
    return 0
  end
  redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4])
  return 1`;
var deleteScript = `
  if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
  return 0`;
function createRedisCache(redis) {
  const named = (key) => `${redis.keyPrefix}cache:${key}`;
  return {
    get: (key) => redis.run((commands) => commands.get(named(key))),
    async set(key, value, lifetimeMs) {
      await redis.run(
        (commands) => commands.set(named(key), value, { expiration: { type: "PX", value: lifetimeMs } })
      );
    },
    async replace(key, expected, value, lifetimeMs) {
      const replaced = await redis.run(
        (commands) => commands.eval(replaceScript, {
          keys: [named(key)],
          arguments: [
            expected === null ? "absent" : "present",
            expected ?? "",
            value,
            String(lifetimeMs)
          ]
        })
      );
      return replaced === 1;
    },
    async delete(key, expected) {
      await redis.run(
        (commands) => expected === void 0 ? commands.del(named(key)) : commands.eval(deleteScript, { keys: [named(key)], arguments: [expected] })
      );
    }
  };
}

// app/cache/sealed-text.server.ts
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
var nonceBytes = 12;
var tagBytes = 16;
function createSealedText(secrets, purpose) {
  const derive = (secret) => Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));
  const [first] = secrets;
  const sealingKey = derive(first);
  const keys = secrets.map(derive);
  return {
    seal(name, text) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", sealingKey, nonce);
      cipher.setAAD(Buffer.from(name));
      return Buffer.concat([
        nonce,
        cipher.update(text, "utf8"),
        cipher.final(),
        cipher.getAuthTag()
      ]).toString("base64url");
    },
    open(name, sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      if (bytes.length < nonceBytes + tagBytes)
        return null;
      for (const key of keys) {
        const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes), {
          authTagLength: tagBytes
        });
        decipher.setAAD(Buffer.from(name));
        decipher.setAuthTag(bytes.subarray(-tagBytes));
        try {
          return Buffer.concat([
            decipher.update(bytes.subarray(nonceBytes, -tagBytes)),
            decipher.final()
          ]).toString("utf8");
        } catch {
        }
      }
      return null;
    }
  };
}

// app/cache/sqlite-cache.server.ts
import { z } from "zod";
var rowSchema = z.object({ value: z.string() });
function createSqliteCache(database, { now }) {
  const select = database.prepare("SELECT value FROM cache WHERE key = ? AND expires_at > ?");
  const removeExpired = database.prepare("DELETE FROM cache WHERE expires_at <= ?");
  const upsert = database.prepare(
    "INSERT OR REPLACE INTO cache (key, value, expires_at) VALUES (?, ?, ?)"
  );
  const remove = database.prepare("DELETE FROM cache WHERE key = ?");
  const get = (key) => {
    const row = select.get(key, now());
    return row === void 0 ? null : rowSchema.parse(row).value;
  };
  const set = database.transaction((key, value, lifetimeMs) => {
    removeExpired.run(now());
    upsert.run(key, value, now() + lifetimeMs);
  });
  const replace = database.transaction(
    (key, expected, value, lifetimeMs) => {
      if (get(key) !== expected)
        return false;
      set(key, value, lifetimeMs);
      return true;
    }
  );
  const deleteExpected = database.transaction((key, expected) => {
    if (get(key) === expected)
      remove.run(key);
  });
  const named = (key) => `${database.scope}:${key}`;
  return {
    get: (key) => runOnDatabase(database, () => get(named(key))),
    set: (key, value, lifetimeMs) => runOnDatabase(database, () => set.immediate(named(key), value, lifetimeMs)),
    replace: (key, expected, value, lifetimeMs) => runOnDatabase(database, () => replace.immediate(named(key), expected, value, lifetimeMs)),
    delete: (key, expected) => runOnDatabase(database, () => {
      if (expected === void 0)
        remove.run(named(key));
      else
        deleteExpected.immediate(named(key), expected);
    })
  };
}

// app/jobs/redis-job-store.server.ts
import { randomUUID } from "node:crypto";
var functions = `
  local jobs, due, done, dead = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
  local function read(name)
    local text = redis.call('HGET', jobs, name)
    return text and cjson.decode(text)
  end
  local function drop(name)
    redis.call('HDEL', jobs, name)
    for _, list in ipairs({ due, done, dead }) do redis.call('ZREM', list, name) end
  end
  local function dropExpired(now)
    for _, list in ipairs({ done, dead }) do
      for _, name in ipairs(redis.call('ZRANGEBYSCORE', list, '-inf', now)) do drop(name) end
    end
  end
  local function wait(name, job)
    redis.call('HSET', jobs, name, cjson.encode(job))
    redis.call('ZADD', due, math.max(job.runAt, job.leasedUntil), name)
  end
  local function held(name, lease)
    local job = read(name)
    return job and job.lease == lease and redis.call('ZSCORE', due, name) and job
  end`;
var putScript2 = `${functions}
  local now, name = tonumber(ARGV[1]), ARGV[5]
  dropExpired(now)
  for i = 5, #ARGV do
    local job = read(ARGV[i])
    local isTaken = job and (job.leasedUntil > now or not redis.call('ZSCORE', due, ARGV[i]))
    if isTaken and ARGV[4] == '1' then return end
  end
  for i = 6, #ARGV do drop(ARGV[i]) end
  local job = read(name) or { lease = '', leasedUntil = 0, revision = -1 }
  drop(name)
  job.sealed, job.runAt, job.attempts = ARGV[2], tonumber(ARGV[3]), 0
  job.revision = job.revision + 1
  wait(name, job)`;
var removeScript = `${functions}
  for _, name in ipairs(ARGV) do drop(name) end`;
var claimScript = `${functions}
  dropExpired(ARGV[1])
  local name = redis.call('ZRANGEBYSCORE', due, '-inf', ARGV[1], 'LIMIT', 0, 1)[1]
  if not name then return false end
  local job = read(name)
  job.lease, job.leasedUntil, job.attempts = ARGV[2], tonumber(ARGV[3]), job.attempts + 1
  wait(name, job)
  return { name, cjson.encode(job) }`;
var settleScript = `${functions}
  local name, outcome, at = ARGV[1], ARGV[4], tonumber(ARGV[5])
  local job = held(name, ARGV[2])
  if not job then return end
  job.leasedUntil = 0
  if job.revision ~= tonumber(ARGV[3]) then return wait(name, job) end
  if outcome == 'remove' then return drop(name) end
  if outcome == 'retry' then
    job.runAt = at
    return wait(name, job)
  end
  drop(name)
  if outcome == 'done' then job.sealed = '' end
  redis.call('HSET', jobs, name, cjson.encode(job))
  redis.call('ZADD', outcome == 'done' and done or dead, at, name)`;
function createRedisJobStore(redis, { now }) {
  const keysOf2 = (kind) => {
    const jobs = `${redis.keyPrefix}{jobs-${kind}}`;
    return { jobs, due: `${jobs}:due`, done: `${jobs}:done`, dead: `${jobs}:dead` };
  };
  const run = (script, kind, args) => redis.run(
    (commands) => commands.eval(script, { keys: Object.values(keysOf2(kind)), arguments: args.map(String) })
  );
  const settle = async ({ kind, name, lease, revision }, outcome, at = 0) => {
    await run(settleScript, kind, [name, lease, revision, outcome, at]);
  };
  return {
    async put(kind, { name, sealed, runAt }, { former, isOnce }) {
      await run(putScript2, kind, [now(), sealed, runAt, isOnce ? 1 : 0, name, ...former]);
    },
    async remove(kind, names) {
      await run(removeScript, kind, names);
    },
    async claim(kind, leaseMs) {
      const claimed = await run(claimScript, kind, [now(), randomUUID(), now() + leaseMs]);
      if (claimed === null)
        return null;
      const [name, text] = claimed;
      const { attempts, ...entry } = JSON.parse(text);
      const { sealed, runAt, lease, revision } = entry;
      return { kind, name, sealed, runAt, lease, revision, attempt: attempts };
    },
    complete: (job, keptUntil) => keptUntil === null ? settle(job, "remove") : settle(job, "done", keptUntil),
    retry: (job, runAt) => settle(job, "retry", runAt),
    bury: (job, keptUntil) => settle(job, "dead", keptUntil),
    async count(kind) {
      const { due, dead } = keysOf2(kind);
      return redis.run(async (commands) => {
        const [waiting, buried, [first]] = await Promise.all([
          commands.zCard(due),
          commands.zCard(dead),
          commands.zRange(due, 0, 0)
        ]);
        const firstDueAt = first === void 0 ? null : await commands.zScore(due, first);
        return { waiting, dead: buried, firstDueAt };
      });
    }
  };
}

// app/jobs/sqlite-job-store.server.ts
import { randomUUID as randomUUID2 } from "node:crypto";
function createSqliteJobStore(database, { now }) {
  const { scope } = database;
  const one = "scope = :scope AND kind = :kind AND name = :name";
  const held = `${one} AND lease = :lease AND state = 'waiting'`;
  const removeExpired = database.prepare("DELETE FROM jobs WHERE kept_until <= ?");
  const selectTaken = database.prepare(
    `SELECT 1 FROM jobs WHERE ${one} AND (state <> 'waiting' OR leased_until > :now)`
  );
  const remove = database.prepare(`DELETE FROM jobs WHERE ${one}`);
  const upsert = database.prepare(`
    INSERT INTO jobs (scope, kind, name, sealed, run_at, due_at)
    VALUES (:scope, :kind, :name, :sealed, :runAt, :runAt)
    ON CONFLICT DO UPDATE SET sealed = :sealed, run_at = :runAt, due_at = max(:runAt, leased_until),
      state = 'waiting', attempts = 0, revision = revision + 1, kept_until = NULL`);
  const claimNext = database.prepare(`
    UPDATE jobs SET lease = :lease, attempts = attempts + 1, leased_until = :until, due_at = :until
    WHERE (scope, kind, name) = (
      SELECT scope, kind, name FROM jobs
      WHERE scope = :scope AND kind = :kind AND state = 'waiting' AND due_at <= :now
      ORDER BY due_at, name LIMIT 1)
    RETURNING name, sealed, run_at AS runAt, attempts AS attempt, lease, revision`);
  const endLease = database.prepare(
    `UPDATE jobs SET leased_until = 0, due_at = run_at WHERE ${held} AND revision <> :revision`
  );
  const removeHeld = database.prepare(`DELETE FROM jobs WHERE ${held} AND revision = :revision`);
  const postpone = database.prepare(`
    UPDATE jobs SET leased_until = 0, run_at = :runAt, due_at = :runAt
    WHERE ${held} AND revision = :revision`);
  const keep = database.prepare(`
    UPDATE jobs SET state = :state, sealed = :sealed, leased_until = 0, kept_until = :keptUntil
    WHERE ${held} AND revision = :revision`);
  const countAll = database.prepare(`
    SELECT count(*) FILTER (WHERE state = 'waiting') AS waiting,
      count(*) FILTER (WHERE state = 'dead') AS dead,
      min(due_at) FILTER (WHERE state = 'waiting') AS firstDueAt
    FROM jobs WHERE scope = ? AND kind = ?`);
  const put = database.transaction(
    (kind, job, former, isOnce) => {
      removeExpired.run(now());
      const isTaken = (name) => selectTaken.get({ scope, kind, name, now: now() }) !== void 0;
      if (isOnce && [job.name, ...former].some(isTaken))
        return;
      for (const name of former)
        remove.run({ scope, kind, name });
      upsert.run({ scope, kind, ...job });
    }
  );
  const removeAll = database.transaction((kind, names) => {
    for (const name of names)
      remove.run({ scope, kind, name });
  });
  const settle = database.transaction(
    (outcome, { kind, name, lease, revision }, values) => {
      const held2 = { scope, kind, name, lease, revision };
      endLease.run(held2);
      outcome.run({ ...held2, ...values });
    }
  );
  const settleJob = (outcome, job, values = {}) => runOnDatabase(database, () => settle.immediate(outcome, job, values));
  return {
    put: (kind, job, { former, isOnce }) => runOnDatabase(database, () => put.immediate(kind, job, former, isOnce)),
    remove: (kind, names) => runOnDatabase(database, () => removeAll.immediate(kind, names)),
    claim: (kind, leaseMs) => runOnDatabase(database, () => {
      const taking = { lease: randomUUID2(), now: now(), until: now() + leaseMs };
      removeExpired.run(taking.now);
      const job = claimNext.get({ scope, kind, ...taking });
      return job === void 0 ? null : { ...job, kind };
    }),
    complete: (job, keptUntil) => keptUntil === null ? settleJob(removeHeld, job) : settleJob(keep, job, { state: "done", sealed: "", keptUntil }),
    retry: (job, runAt) => settleJob(postpone, job, { runAt }),
    bury: (job, keptUntil) => settleJob(keep, job, { state: "dead", sealed: job.sealed, keptUntil }),
    count: (kind) => runOnDatabase(database, () => countAll.get(scope, kind))
  };
}

// app/portal-session/redis-portal-session-store.server.ts
import { z as z2 } from "zod";

// app/portal-session/portal-session.ts
var strongProofs = ["mfa-api", "mailed-code"];
var idleLifetimeMs = hours(2);
var absoluteLifetimeMs = hours(24);
function expiresAt(session) {
  return Math.min(session.lastSeenAt + idleLifetimeMs, session.createdAt + absoluteLifetimeMs);
}

// app/portal-session/portal-session-store.ts
var endedMemoryMs = minutes(10);

// app/portal-session/redis-portal-session-keys.server.ts
import { createHash as createHash3 } from "node:crypto";

// app/portal-session/session-id.server.ts
import { hash, randomBytes as randomBytes2 } from "node:crypto";
var idPattern = /^[A-Za-z0-9_-]{43}$/;
var sessionIdBytes = 32;
function mintSessionId() {
  return randomBytes2(sessionIdBytes).toString("base64url");
}
function hashSessionId(id) {
  return idPattern.test(id) ? hash("sha256", id, "buffer") : null;
}

// app/portal-session/redis-portal-session-keys.server.ts
function keysOf({ keyPrefix }) {
  const userIndex = (issuer, userId) => `${keyPrefix}sessions-of-user:${digest(issuer, userId)}`;
  const auth0Index = (issuer, auth0SessionId) => `${keyPrefix}sessions-of-auth0-session:${digest(issuer, auth0SessionId)}`;
  return {
    /** Null for what cannot be an id. */
    sessionKey: (id) => {
      const hash4 = hashSessionId(id);
      return hash4 === null ? null : `${keyPrefix}session:${hash4.toString("base64url")}`;
    },
    /** Every index that has to name the session for it to be live. */
    indexesOf: ({ issuer, userId, auth0SessionId }) => {
      const ofUser = userIndex(issuer, userId);
      return auth0SessionId === null ? [ofUser] : [ofUser, auth0Index(issuer, auth0SessionId)];
    },
    userIndex,
    auth0Index,
    endedKey: (issuer, auth0SessionId) => `${keyPrefix}ended-auth0-session:${digest(issuer, auth0SessionId)}`,
    endedUserKey: (issuer, userId) => `${keyPrefix}ended-user:${digest(issuer, userId)}`
  };
}
function digest(...parts) {
  return createHash3("sha256").update(JSON.stringify(parts)).digest("base64url");
}

// app/portal-session/redis-portal-session-store.server.ts
var recordSchema = z2.object({
  issuer: z2.string(),
  userId: z2.string(),
  auth0SessionId: z2.string().nullable(),
  issuedAt: z2.number(),
  authenticatedAt: z2.number().nullable(),
  authenticationMethods: z2.array(z2.string()).default([]),
  strongProof: z2.object({ by: z2.enum(strongProofs), provenAt: z2.number() }).nullable().default(null),
  organizationId: z2.string().nullable().default(null),
  createdAt: z2.number(),
  lastSeenAt: z2.number(),
  profile: z2.object({
    name: z2.string().nullable(),
    email: z2.string().nullable(),
    timeZone: z2.string().nullable()
  })
});
function createRedisPortalSessionStore(redis, { now }) {
  const { sessionKey, indexesOf, userIndex, auth0Index, endedKey, endedUserKey } = keysOf(redis);
  const readRecord = async (commands, key) => {
    const text = await commands.get(key);
    if (text === null)
      return null;
    const parsed = recordSchema.safeParse(jsonOf(text));
    if (!parsed.success)
      return null;
    const session = parsed.data;
    return expiresAt(session) > now() ? session : null;
  };
  const find = async (commands, key) => {
    const session = await readRecord(commands, key);
    if (session === null)
      return null;
    const named = await Promise.all(
      indexesOf(session).map((index) => isNamedBy(commands, index, key))
    );
    return named.includes(false) ? null : session;
  };
  const isNamedBy = async (commands, index, key) => {
    const score = await commands.zAddIncr(index, { score: 0, value: key }, { condition: "XX" });
    return score !== null;
  };
  const addToIndex = (commands, index, key, createdAt) => commands.multi().zRemRangeByScore(index, "-inf", now()).zAdd(index, { score: createdAt + absoluteLifetimeMs, value: key }).pExpire(index, absoluteLifetimeMs).exec();
  const deleteIndexed = async (commands, index, isMeant = () => true) => {
    const indexed = await commands.zRange(index, 0, -1);
    const sessions = await Promise.all(indexed.map((key) => readRecord(commands, key)));
    const keys = indexed.filter((_, position) => {
      const session = sessions[position];
      return session === null || session === void 0 || isMeant(session);
    });
    if (keys.length === 0)
      return 0;
    await commands.zRem(index, keys);
    const deleted = await Promise.all(keys.map((key) => commands.del(key)));
    return deleted.reduce((sum, count) => sum + count, 0);
  };
  const hasEnded = async (commands, { issuer, userId, auth0SessionId, issuedAt }) => {
    const [userEndedAt, sessionEndedAt] = await Promise.all([
      readMark(commands, endedUserKey(issuer, userId)),
      auth0SessionId === null ? null : readMark(commands, endedKey(issuer, auth0SessionId))
    ]);
    return userEndedAt !== null && userEndedAt >= issuedAt || sessionEndedAt !== null;
  };
  const readMark = async (commands, key) => {
    const [endedAt, until] = await Promise.all([
      commands.zScore(key, "ended-at"),
      commands.zScore(key, "until")
    ]);
    return until !== null && until > now() ? endedAt : null;
  };
  const writeMark = (commands, key, endedAt) => commands.multi().zAdd(key, { score: endedAt, value: "ended-at" }, { comparison: "GT" }).zAdd(key, { score: now() + endedMemoryMs, value: "until" }, { comparison: "GT" }).pExpire(key, endedMemoryMs).exec();
  return {
    create: (session) => redis.run(async (commands) => {
      const id = mintSessionId();
      const key = sessionKey(id);
      if (key === null)
        throw new TypeError("A new id is always well formed.");
      await commands.set(key, JSON.stringify(session), {
        expiration: { type: "PX", value: expiresAt(session) - now() },
        condition: "NX"
      });
      await Promise.all(
        indexesOf(session).map((index) => addToIndex(commands, index, key, session.createdAt))
      );
      if (!await hasEnded(commands, session))
        return id;
      await commands.del(key);
      return null;
    }),
    async find(id) {
      const key = sessionKey(id);
      return key === null ? null : redis.run((commands) => find(commands, key));
    },
    async touch(id, seenAt) {
      const key = sessionKey(id);
      if (key === null)
        return;
      await redis.run(async (commands) => {
        const session = await readRecord(commands, key);
        if (session === null || session.lastSeenAt >= seenAt)
          return;
        const touched = { ...session, lastSeenAt: seenAt };
        await commands.set(key, JSON.stringify(touched), {
          expiration: { type: "PX", value: expiresAt(touched) - now() },
          condition: "XX"
        });
      });
    },
    async delete(id) {
      const key = sessionKey(id);
      if (key !== null)
        await redis.run((commands) => commands.del(key));
    },
    deleteByAuth0Session: ({ issuer, auth0SessionId }) => redis.run(async (commands) => {
      await writeMark(commands, endedKey(issuer, auth0SessionId), now());
      return deleteIndexed(commands, auth0Index(issuer, auth0SessionId));
    }),
    deleteByUser: ({ issuer, userId, endedAt }) => redis.run(async (commands) => {
      await writeMark(commands, endedUserKey(issuer, userId), endedAt);
      return deleteIndexed(
        commands,
        userIndex(issuer, userId),
        (session) => session.issuedAt <= endedAt
      );
    }),
    deleteByMembership: ({ issuer, userId, organizationId }) => redis.run(
      (commands) => deleteIndexed(
        commands,
        userIndex(issuer, userId),
        (session) => session.organizationId === organizationId
      )
    ),
    async ping() {
      await redis.run(
        (commands) => commands.set(`${redis.keyPrefix}ping`, "", {
          expiration: { type: "PX", value: minutes(1) }
        })
      );
    }
  };
}
function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// app/portal-session/sqlite-portal-session-store.server.ts
import { z as z3 } from "zod";

// app/sqlite/check-writable.server.ts
import { statSync } from "node:fs";
function createWriteCheck(database) {
  const fileOf = () => database.memory ? null : statSync(database.name).ino;
  const opened = fileOf();
  const write = database.transaction(() => {
    const version = Number(database.pragma("user_version", { simple: true }));
    database.pragma(`user_version = ${version}`);
  });
  return async () => {
    if (!isSame(fileOf, opened))
      throw new StoreUnavailableError(
        "unreachable",
        "SQLite: the database file has been deleted or replaced since it was opened."
      );
    await runOnDatabase(database, () => write.immediate());
  };
}
function isSame(fileOf, opened) {
  try {
    return fileOf() === opened;
  } catch {
    return false;
  }
}

// app/portal-session/sqlite-portal-session-store.server.ts
var profileSchema = z3.object({
  name: z3.string().nullable(),
  email: z3.string().nullable(),
  timeZone: z3.string().nullable()
});
var methodsSchema = z3.array(z3.string());
var proofSchema = z3.object({ by: z3.enum(strongProofs), provenAt: z3.number() });
function createSqlitePortalSessionStore(database, { now }) {
  const { scope } = database;
  const insert = database.prepare(`
    INSERT INTO portal_sessions
      (scope, id_hash, issuer, user_id, auth0_session_id, issued_at, authenticated_at, authentication_methods,
        strong_proof, organization_id, created_at, last_seen_at, expires_at, profile)
    VALUES
      (@scope, @idHash, @issuer, @userId, @auth0SessionId, @issuedAt, @authenticatedAt, @authenticationMethods,
        @strongProof, @organizationId, @createdAt, @lastSeenAt, @expiresAt, @profile)`);
  const select = database.prepare(`
    SELECT issuer, user_id AS userId, auth0_session_id AS auth0SessionId, issued_at AS issuedAt,
      authenticated_at AS authenticatedAt, authentication_methods AS authenticationMethods,
      strong_proof AS strongProof, organization_id AS organizationId, created_at AS createdAt, last_seen_at AS lastSeenAt, profile
    FROM portal_sessions WHERE scope = ? AND id_hash = ? AND expires_at > ?`);
  const update = database.prepare(`
    UPDATE portal_sessions SET last_seen_at = @seenAt, expires_at = @expiresAt
    WHERE scope = @scope AND id_hash = @idHash AND last_seen_at < @seenAt`);
  const remove = database.prepare("DELETE FROM portal_sessions WHERE scope = ? AND id_hash = ?");
  const removeByAuth0Session = database.prepare(
    "DELETE FROM portal_sessions WHERE scope = ? AND issuer = ? AND auth0_session_id = ?"
  );
  const removeByUser = database.prepare(
    "DELETE FROM portal_sessions WHERE scope = ? AND issuer = ? AND user_id = ? AND issued_at <= ?"
  );
  const removeByMembership = database.prepare(
    "DELETE FROM portal_sessions WHERE scope = ? AND issuer = ? AND user_id = ? AND organization_id = ?"
  );
  const insertEndedUser = database.prepare(`
    INSERT INTO ended_users (scope, issuer, user_id, ended_at, expires_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET
      ended_at = max(ended_at, excluded.ended_at), expires_at = excluded.expires_at`);
  const selectEndedUser = database.prepare(
    "SELECT 1 FROM ended_users WHERE scope = ? AND issuer = ? AND user_id = ? AND ended_at >= ? AND expires_at > ?"
  );
  const removeExpiredEndedUsers = database.prepare("DELETE FROM ended_users WHERE expires_at <= ?");
  const removeExpired = database.prepare("DELETE FROM portal_sessions WHERE expires_at <= ?");
  const insertEnded = database.prepare(
    "INSERT OR REPLACE INTO ended_auth0_sessions (scope, issuer, auth0_session_id, expires_at) VALUES (?, ?, ?, ?)"
  );
  const selectEnded = database.prepare(
    "SELECT 1 FROM ended_auth0_sessions WHERE scope = ? AND issuer = ? AND auth0_session_id = ? AND expires_at > ?"
  );
  const removeExpiredEnded = database.prepare(
    "DELETE FROM ended_auth0_sessions WHERE expires_at <= ?"
  );
  const find = (idHash) => {
    const row = select.get(scope, idHash, now());
    if (row === void 0)
      return null;
    return {
      ...row,
      authenticationMethods: methodsSchema.parse(JSON.parse(row.authenticationMethods)),
      strongProof: row.strongProof === null ? null : proofSchema.parse(JSON.parse(row.strongProof)),
      profile: profileSchema.parse(JSON.parse(row.profile))
    };
  };
  const hasEnded = ({ issuer, userId, auth0SessionId, issuedAt }) => selectEnded.get(scope, issuer, auth0SessionId, now()) !== void 0 || selectEndedUser.get(scope, issuer, userId, issuedAt, now()) !== void 0;
  const create = database.transaction((session) => {
    removeExpired.run(now());
    removeExpiredEnded.run(now());
    removeExpiredEndedUsers.run(now());
    if (hasEnded(session))
      return null;
    const id = mintSessionId();
    insert.run({
      ...session,
      scope,
      idHash: hashSessionId(id),
      expiresAt: expiresAt(session),
      authenticationMethods: JSON.stringify(session.authenticationMethods),
      strongProof: session.strongProof === null ? null : JSON.stringify(session.strongProof),
      profile: JSON.stringify(session.profile)
    });
    return id;
  });
  const touch = database.transaction((idHash, seenAt) => {
    const session = find(idHash);
    if (session === null)
      return;
    update.run({ scope, idHash, seenAt, expiresAt: expiresAt({ ...session, lastSeenAt: seenAt }) });
  });
  const deleteByAuth0Session = database.transaction(
    (issuer, auth0SessionId) => {
      insertEnded.run(scope, issuer, auth0SessionId, now() + endedMemoryMs);
      return removeByAuth0Session.run(scope, issuer, auth0SessionId).changes;
    }
  );
  const deleteByUser = database.transaction(
    (issuer, userId, endedAt) => {
      insertEndedUser.run(scope, issuer, userId, endedAt, now() + endedMemoryMs);
      return removeByUser.run(scope, issuer, userId, endedAt).changes;
    }
  );
  const run = (work) => runOnDatabase(database, work);
  return {
    create: (session) => run(() => create.immediate(session)),
    async find(id) {
      const idHash = hashSessionId(id);
      return idHash === null ? null : run(() => find(idHash));
    },
    async touch(id, seenAt) {
      const idHash = hashSessionId(id);
      if (idHash !== null)
        await run(() => touch.immediate(idHash, seenAt));
    },
    async delete(id) {
      const idHash = hashSessionId(id);
      if (idHash !== null)
        await run(() => remove.run(scope, idHash));
    },
    deleteByAuth0Session: ({ issuer, auth0SessionId }) => run(() => deleteByAuth0Session.immediate(issuer, auth0SessionId)),
    deleteByUser: ({ issuer, userId, endedAt }) => run(() => deleteByUser.immediate(issuer, userId, endedAt)),
    deleteByMembership: ({ issuer, userId, organizationId }) => run(() => removeByMembership.run(scope, issuer, userId, organizationId).changes),
    ping: createWriteCheck(database)
  };
}

// app/rate-limit/flexible-rate-limiter.server.ts
import { createHash as createHash4 } from "node:crypto";
import {
  RateLimiterRedis,
  RateLimiterRes,
  RateLimiterSQLite
} from "rate-limiter-flexible";
function createSqliteRateLimiter(database) {
  const removeExpired = database.prepare("DELETE FROM rate_limits WHERE expire <= ?");
  return createFlexibleRateLimiter(
    ({ name, count, windowMs }) => new RateLimiterSQLite({
      storeClient: database,
      storeType: "better-sqlite3",
      tableName: "rate_limits",
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: `${database.scope}:${name}`,
      points: count,
      duration: windowMs / 1e3
    }),
    (consume) => runOnDatabase(database, () => {
      removeExpired.run(Date.now());
      return consume();
    })
  );
}
function createRedisRateLimiter(redis) {
  const storeClient = {
    eval: (script, options) => redis.run((commands) => commands.eval(script, options))
  };
  return createFlexibleRateLimiter(
    ({ name, count, windowMs }) => new RateLimiterRedis({
      storeClient,
      useRedisPackage: true,
      keyPrefix: `${redis.keyPrefix}rate-limit:${name}`,
      points: count,
      duration: windowMs / 1e3
    }),
    (consume) => consume()
  );
}
function createFlexibleRateLimiter(create, run) {
  const limiters = /* @__PURE__ */ new Map();
  const limiterOf = (limit) => {
    let limiter = limiters.get(limit.name);
    if (limiter === void 0) {
      limiter = create(limit);
      limiters.set(limit.name, limiter);
    }
    return limiter;
  };
  return {
    async consume(limit, key, cost = 1) {
      try {
        await run(() => limiterOf(limit).consume(hash2(key), cost));
        return { isAllowed: true };
      } catch (refused) {
        if (refused instanceof RateLimiterRes)
          return refusal(refused);
        throw refused;
      }
    }
  };
}
function refusal({ msBeforeNext }) {
  return { isAllowed: false, retryAfterMs: Math.max(1, msBeforeNext) };
}
function hash2(key) {
  return createHash4("sha256").update(key).digest("base64url");
}

// app/redis/redis.server.ts
import { createClient, createCluster } from "redis";

// app/deadline.ts
async function within(durationMs, work, timeout) {
  let timer;
  const deadline = new Promise((_, reject) => {
    timer = setTimeout(() => reject(timeout()), durationMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

// app/redis/store-failure.server.ts
import { MultiErrorReply } from "redis";
var codesByWord = {
  READONLY: "read_only",
  NOREPLICAS: "read_only",
  MISCONF: "read_only",
  OOM: "full",
  WRONGPASS: "refused",
  NOAUTH: "refused",
  NOPERM: "refused",
  LOADING: "unreachable",
  MASTERDOWN: "unreachable",
  CLUSTERDOWN: "unreachable",
  BUSY: "busy",
  TRYAGAIN: "busy"
};
var connectionErrors = /^(?:Client(?:Offline|Closed)|DisconnectsClient|SocketClosedUnexpectedly|SocketTimeout|ConnectionTimeout|RootNodesUnavailable|ReconnectStrategy)Error$/;
var systemErrors = /^(?:ECONN|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/;
function storeFailure(error) {
  if (error instanceof StoreUnavailableError)
    return error;
  if (error instanceof MultiErrorReply)
    return storeFailure([...error.errors()][0]);
  if (!(error instanceof Error))
    return new StoreUnavailableError("failed", "A value that is no error was thrown.");
  const [word = ""] = error.message.split(" ");
  if (word === "MOVED")
    return new StoreUnavailableError(
      "refused",
      "Redis: the server is part of a cluster, so REDIS_URL must name more than one of its addresses.",
      { cause: error }
    );
  return new StoreUnavailableError(
    codesByWord[word] ?? (isConnectionError(error) ? "unreachable" : "failed"),
    // What follows in such a reply is the command itself, with what was to be stored.
    `Redis: ${error.message.replace(/, with args.*/s, "")}`,
    { cause: error }
  );
}
function isConnectionError(error) {
  if (connectionErrors.test(error.constructor.name))
    return true;
  return "code" in error && typeof error.code === "string" && systemErrors.test(error.code);
}

// app/redis/redis.server.ts
var operationTimeoutMs = seconds(1);
var silenceLimitMs = seconds(5);
function connectRedis(url, { log, scope = "" }) {
  let reported = null;
  const report = (error) => {
    const failure = storeFailure(error);
    if (failure.code === reported)
      return;
    reported = failure.code;
    log.error({ event: "redis.unreachable", reason: failure.code, err: failure }, failure.message);
  };
  const reportReady = () => {
    log.info({ event: "redis.ready" }, "Redis is reachable");
    reported = null;
  };
  let connection = openConnection(url, { onError: report, onReady: reportReady });
  let openedAt = performance.now();
  let answeredAt = openedAt;
  const reconnectAfter = ({ code }) => {
    const now = performance.now();
    const isLost = code === "read_only" || now - answeredAt > silenceLimitMs;
    if (!isLost || now - openedAt < silenceLimitMs)
      return;
    connection.close();
    connection = openConnection(url, { onError: report, onReady: reportReady });
    openedAt = now;
  };
  return {
    keyPrefix: `latchkey:${scope}:`,
    async run(work) {
      try {
        const answer = await timeStoreOperation(
          () => within(
            operationTimeoutMs,
            work(connection.commands),
            () => new StoreUnavailableError("timeout", "Redis did not answer in time.")
          )
        );
        answeredAt = performance.now();
        return answer;
      } catch (error) {
        const failure = storeFailure(error);
        reconnectAfter(failure);
        throw failure;
      }
    },
    close: () => connection.close()
  };
}
function openConnection(url, { onError, onReady }) {
  const [address = url, ...others] = url.split(",").map((one) => one.trim());
  const socket = {
    connectTimeout: seconds(2),
    keepAlive: true,
    reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 10), seconds(2))
  };
  const defaults = { socket, disableOfflineQueue: true };
  const client = others.length === 0 ? createClient({ url: address, ...defaults }) : createCluster({
    rootNodes: [address, ...others].map((node) => ({ url: node })),
    defaults: { ...defaults, ...whatNodesShare(address, socket) }
  });
  let isClosed = false;
  client.on("error", (error) => {
    if (!isClosed)
      onError(error);
  });
  for (const event of ["ready", "node-ready"])
    client.on(event, () => {
      if (!isClosed)
        onReady();
    });
  let retry;
  const connect = () => {
    client.connect().catch((error) => {
      if (isClosed)
        return;
      onError(error);
      retry = setTimeout(connect, seconds(2)).unref();
    });
  };
  connect();
  return {
    commands: client,
    close() {
      isClosed = true;
      clearTimeout(retry);
      client.destroy();
    }
  };
}
function whatNodesShare(address, socket) {
  const { username, password, protocol } = new URL(address);
  return {
    ...username === "" ? {} : { username: decodeURIComponent(username) },
    ...password === "" ? {} : { password: decodeURIComponent(password) },
    ...protocol === "rediss:" ? { socket: { ...socket, tls: true } } : {}
  };
}

// app/sessions/redis-ending-log.server.ts
import { z as z5 } from "zod";

// app/cache/key-of-person.server.ts
import { hash as hash3 } from "node:crypto";
function keyOfPerson(userId) {
  return hash3("sha256", userId, "base64url");
}

// app/sessions/ended-session-details.server.ts
import { z as z4 } from "zod";

// app/clean-text.ts
var defaultMaxLength = 200;
var maxMarks = 6;
var plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
var joinerOrSelector = String.raw`[\u200c\u200d\p{Variation_Selector}]`;
var invisible = new RegExp(
  String.raw`(?!${joinerOrSelector})\p{Default_Ignorable_Code_Point}|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]|[\p{Cs}\p{Noncharacter_Code_Point}\ufff9-\ufffc]`,
  "gu"
);
var idleJoiner = /(?<![\p{L}\p{M}\p{So}\p{Sk}\p{Variation_Selector}])[\u200c\u200d]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{So}\p{Sk}])/gu;
var idleSelector = /(?<![^\s\p{Variation_Selector}])\p{Variation_Selector}+/gu;
var blanks = /[\p{Z}\t-\r\u0085\u2800\u{1d159}]+/gu;
var strayMarks = /(?<![^ ])\p{M}+/gu;
var piledMarks = new RegExp(String.raw`(?<=\p{M}{${maxMarks}})\p{M}+`, "gu");
var canBeSeen = /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u;
function cleanText(text, { maxLength = defaultMaxLength } = {}) {
  if (text.length <= maxLength && plain.test(text))
    return text;
  const clean = text.slice(0, maxLength * 20).normalize("NFC").replace(invisible, "").replace(blanks, " ").replace(idleJoiner, "").replace(idleSelector, "").replace(strayMarks, "").replace(piledMarks, "").replace(/ +/g, " ").trim();
  return canBeSeen.test(clean) ? cut(clean, maxLength) : null;
}
var graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
function cut(text, maxLength) {
  if (text.length <= maxLength)
    return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, maxLength + 1))) {
    if (index + segment.length > maxLength - 1)
      break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}\u2026`;
}

// app/sessions/ended-session-details.server.ts
var detailsSchema = z4.object({
  userAgent: z4.string().nullable(),
  countryCode: z4.string().nullable(),
  createdAt: z4.number().nullable(),
  lastSeenAt: z4.number().nullable().default(null),
  endedFromUserAgent: z4.string().nullable()
});
var longestUserAgent = 300;
function nameOfDetails(userId, sessionId) {
  return JSON.stringify([userId, sessionId]);
}
function sealDetails(name, details, sealedText) {
  const cut2 = (userAgent) => cleanText(userAgent ?? "", { maxLength: longestUserAgent });
  return sealedText.seal(
    name,
    JSON.stringify({
      ...details,
      userAgent: cut2(details.userAgent),
      endedFromUserAgent: cut2(details.endedFromUserAgent)
    })
  );
}
function openDetails(name, sealed, sealedText) {
  const text = sealedText.open(name, sealed);
  return text === null ? null : detailsSchema.safeParse(JSON.parse(text)).data ?? null;
}

// app/sessions/ending-log.ts
var endingMemoryMs = minutes(10);
var endingHistoryMs = days(7);
var endingsPerPerson = 1e3;
var endedBy = ["person", "lock", "undo", "tenant"];

// app/sessions/redis-ending-log.server.ts
var recordSchema2 = z5.object({
  endedAt: z5.number(),
  confirmedAt: z5.number().nullish().default(null),
  by: z5.enum(endedBy).default("person"),
  details: z5.string().nullish().default(null)
});
var recordScript = `
  local now, replaceable, lifetime = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
  local known = redis.call('HGET', KEYS[1], ARGV[1])
  if known and cjson.decode(known).endedAt + replaceable > now then return end
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
  redis.call('PEXPIRE', KEYS[1], lifetime)
  if redis.call('HLEN', KEYS[1]) <= tonumber(ARGV[6]) then return end
  local all, oldest, oldestAt = redis.call('HGETALL', KEYS[1]), nil, nil
  for i = 1, #all, 2 do
    local endedAt = cjson.decode(all[i + 1]).endedAt
    if endedAt + lifetime <= now then redis.call('HDEL', KEYS[1], all[i])
    elseif not oldestAt or endedAt < oldestAt then oldest, oldestAt = all[i], endedAt end
  end
  if redis.call('HLEN', KEYS[1]) > tonumber(ARGV[6]) then redis.call('HDEL', KEYS[1], oldest) end`;
var confirmScript = `
  local known = redis.call('HGET', KEYS[1], ARGV[1])
  if not known then return 0 end
  local record = cjson.decode(known)
  if record.endedAt + tonumber(ARGV[3]) <= tonumber(ARGV[2]) then return 0 end
  if not record.confirmedAt or record.confirmedAt == cjson.null then
    record.confirmedAt = tonumber(ARGV[2])
    redis.call('HSET', KEYS[1], ARGV[1], cjson.encode(record))
  end
  return 1`;
function createRedisEndingLog(redis, { now, sealedText, perPerson = endingsPerPerson }) {
  const keyOf = (userId) => `${redis.keyPrefix}endings-of-user:${keyOfPerson(userId)}`;
  const recordsSince = async (userId, ageMs) => {
    const fields = await redis.run((commands) => commands.hGetAll(keyOf(userId)));
    return Object.entries(fields).map(([sessionId, text]) => ({ sessionId, record: recordSchema2.parse(JSON.parse(text)) })).filter(({ record }) => record.endedAt + ageMs > now());
  };
  return {
    async record(userId, sessionId, { by, details } = { by: "person", details: null }) {
      const record = {
        endedAt: now(),
        confirmedAt: by === "tenant" ? now() : null,
        by,
        details: details === null ? null : sealDetails(nameOfDetails(userId, sessionId), details, sealedText)
      };
      const numbers = [now(), endingMemoryMs, endingHistoryMs, perPerson].map(String);
      await redis.run(
        (commands) => commands.eval(recordScript, {
          keys: [keyOf(userId)],
          arguments: [sessionId, JSON.stringify(record), ...numbers]
        })
      );
    },
    async confirm(userId, sessionId) {
      const known = await redis.run(
        (commands) => commands.eval(confirmScript, {
          keys: [keyOf(userId)],
          arguments: [sessionId, String(now()), String(endingHistoryMs)]
        })
      );
      return known === 1;
    },
    async recent(userId) {
      const records = await recordsSince(userId, endingMemoryMs);
      return new Map(records.map(({ sessionId, record }) => [sessionId, endingOf(record)]));
    },
    async history(userId) {
      const records = await recordsSince(userId, endingHistoryMs);
      return records.map(({ sessionId, record }) => ({
        ...endingOf(record),
        sessionId,
        details: record.details === null ? null : openDetails(nameOfDetails(userId, sessionId), record.details, sealedText)
      })).sort((a, b) => b.endedAt.getTime() - a.endedAt.getTime());
    },
    async erase(userId) {
      await redis.run((commands) => commands.del(keyOf(userId)));
    }
  };
}
function endingOf({ endedAt, confirmedAt, by }) {
  return {
    endedAt: new Date(endedAt),
    confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
    by
  };
}

// app/sessions/sqlite-ending-log.server.ts
import { z as z6 } from "zod";
var rowsSchema = z6.array(
  z6.object({
    session_id: z6.string(),
    ended_at: z6.number(),
    confirmed_at: z6.number().nullable(),
    ended_by: z6.enum(endedBy),
    details: z6.string().nullable()
  })
);
function createSqliteEndingLog(database, { now, sealedText, perPerson = endingsPerPerson }) {
  const { scope } = database;
  const removeExpired = database.prepare("DELETE FROM endings WHERE expires_at <= ?");
  const removeSurplus = database.prepare(`
    DELETE FROM endings WHERE scope = :scope AND user_id = :user AND session_id IN (
      SELECT session_id FROM endings WHERE scope = :scope AND user_id = :user
      ORDER BY ended_at DESC LIMIT -1 OFFSET :most)`);
  const insert = database.prepare(`
    INSERT INTO endings (scope, user_id, session_id, ended_at, confirmed_at, expires_at, ended_by, details)
    VALUES (:scope, :user, :session, :now, :confirmedAt, :expiresAt, :by, :details)
    ON CONFLICT DO UPDATE SET ended_at = excluded.ended_at, confirmed_at = excluded.confirmed_at,
      expires_at = excluded.expires_at, ended_by = excluded.ended_by, details = excluded.details
    WHERE ended_at <= :replacedBefore`);
  const select = database.prepare(`
    SELECT session_id, ended_at, confirmed_at, ended_by, details FROM endings
    WHERE scope = ? AND user_id = ? AND ended_at > ? ORDER BY ended_at DESC, session_id`);
  const confirm = database.prepare(`
    UPDATE endings SET confirmed_at = coalesce(confirmed_at, :now)
    WHERE scope = :scope AND user_id = :user AND session_id = :session AND expires_at > :now`);
  const record = database.transaction(
    (user, session, by, details) => {
      removeExpired.run(now());
      insert.run({
        scope,
        user,
        session,
        now: now(),
        confirmedAt: by === "tenant" ? now() : null,
        expiresAt: now() + endingHistoryMs,
        by,
        details,
        replacedBefore: now() - endingMemoryMs
      });
      removeSurplus.run({ scope, user, most: perPerson });
    }
  );
  const eraseAll = database.prepare("DELETE FROM endings WHERE scope = ? AND user_id = ?");
  const rowsSince = (userId, ageMs) => rowsSchema.parse(select.all(scope, userId, now() - ageMs));
  return {
    record(userId, sessionId, { by, details } = { by: "person", details: null }) {
      const sealed = details === null ? null : sealDetails(nameOfDetails(userId, sessionId), details, sealedText);
      return runOnDatabase(database, () => record.immediate(userId, sessionId, by, sealed));
    },
    confirm: (user, session) => runOnDatabase(database, () => confirm.run({ scope, user, session, now: now() }).changes > 0),
    async recent(userId) {
      const rows = await runOnDatabase(database, () => rowsSince(userId, endingMemoryMs));
      return new Map(rows.map((row) => [row.session_id, endingOf2(row)]));
    },
    async history(userId) {
      const rows = await runOnDatabase(database, () => rowsSince(userId, endingHistoryMs));
      return rows.map((row) => ({
        ...endingOf2(row),
        sessionId: row.session_id,
        details: row.details === null ? null : openDetails(nameOfDetails(userId, row.session_id), row.details, sealedText)
      }));
    },
    erase: (userId) => runOnDatabase(database, () => void eraseAll.run(scope, userId))
  };
}
function endingOf2(row) {
  return {
    endedAt: new Date(row.ended_at),
    confirmedAt: row.confirmed_at === null ? null : new Date(row.confirmed_at),
    by: row.ended_by
  };
}

// app/sqlite/database.server.ts
import Sqlite from "better-sqlite3";

// app/sqlite/file-access.server.ts
import { closeSync, existsSync, mkdirSync, openSync, statSync as statSync2 } from "node:fs";
import { dirname } from "node:path";
function createPrivateFile(path) {
  mkdirSync(dirname(path), { recursive: true, mode: 448 });
  if (!existsSync(path))
    closeSync(openSync(path, "a", 384));
}

// app/sqlite/migrations.server.ts
var migrations = [
  `
  CREATE TABLE portal_sessions (
    id_hash BLOB PRIMARY KEY,
    issuer TEXT NOT NULL,
    user_id TEXT NOT NULL,
    auth0_session_id TEXT,
    issued_at INTEGER NOT NULL,
    authenticated_at INTEGER,
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    profile TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX portal_sessions_by_user ON portal_sessions (issuer, user_id);
  CREATE INDEX portal_sessions_by_auth0_session ON portal_sessions (issuer, auth0_session_id);
  CREATE INDEX portal_sessions_by_expiry ON portal_sessions (expires_at);

  CREATE TABLE ended_auth0_sessions (
    issuer TEXT NOT NULL,
    auth0_session_id TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (issuer, auth0_session_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ended_auth0_sessions_by_expiry ON ended_auth0_sessions (expires_at);

  CREATE TABLE ended_users (
    issuer TEXT NOT NULL,
    user_id TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (issuer, user_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ended_users_by_expiry ON ended_users (expires_at);

  CREATE TABLE used_once (
    key_hash BLOB PRIMARY KEY,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX used_once_by_expiry ON used_once (expires_at);

  CREATE TABLE endings (
    user_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, session_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX endings_by_expiry ON endings (expires_at);

  CREATE TABLE rate_limits (
    key TEXT PRIMARY KEY,
    points INTEGER NOT NULL DEFAULT 0,
    expire INTEGER
  ) STRICT;
  `,
  "CREATE INDEX rate_limits_by_expiry ON rate_limits (expire)",
  `
  CREATE TABLE cache (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX cache_by_expiry ON cache (expires_at);

  ALTER TABLE endings ADD COLUMN confirmed_at INTEGER;
  `,
  `
  ALTER TABLE endings ADD COLUMN ended_by TEXT NOT NULL DEFAULT 'person';
  ALTER TABLE endings ADD COLUMN details TEXT;
  `,
  "ALTER TABLE portal_sessions ADD COLUMN authentication_methods TEXT NOT NULL DEFAULT '[]'",
  // Rows that do not say whose they are belong to nobody.
  `
  DROP TABLE portal_sessions;
  CREATE TABLE portal_sessions (
    scope TEXT NOT NULL,
    id_hash BLOB NOT NULL,
    issuer TEXT NOT NULL,
    user_id TEXT NOT NULL,
    auth0_session_id TEXT,
    issued_at INTEGER NOT NULL,
    authenticated_at INTEGER,
    authentication_methods TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    profile TEXT NOT NULL,
    PRIMARY KEY (scope, id_hash)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX portal_sessions_by_user ON portal_sessions (scope, issuer, user_id);
  CREATE INDEX portal_sessions_by_auth0_session
    ON portal_sessions (scope, issuer, auth0_session_id);
  CREATE INDEX portal_sessions_by_expiry ON portal_sessions (expires_at);

  DROP TABLE ended_auth0_sessions;
  CREATE TABLE ended_auth0_sessions (
    scope TEXT NOT NULL,
    issuer TEXT NOT NULL,
    auth0_session_id TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (scope, issuer, auth0_session_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ended_auth0_sessions_by_expiry ON ended_auth0_sessions (expires_at);

  DROP TABLE ended_users;
  CREATE TABLE ended_users (
    scope TEXT NOT NULL,
    issuer TEXT NOT NULL,
    user_id TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (scope, issuer, user_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ended_users_by_expiry ON ended_users (expires_at);

  DROP TABLE endings;
  CREATE TABLE endings (
    scope TEXT NOT NULL,
    user_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    confirmed_at INTEGER,
    expires_at INTEGER NOT NULL,
    ended_by TEXT NOT NULL,
    details TEXT,
    PRIMARY KEY (scope, user_id, session_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX endings_by_expiry ON endings (expires_at);
  `,
  `
  CREATE TABLE account_records (
    scope TEXT NOT NULL,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    sealed TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (scope, person, kind, name)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX account_records_by_expiry ON account_records (expires_at);
  `,
  // What is due and what is leased is one time, so that taking the next job is one step in an index.
  `
  CREATE TABLE jobs (
    scope TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    sealed TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting',
    run_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    leased_until INTEGER NOT NULL DEFAULT 0,
    lease TEXT,
    revision INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    kept_until INTEGER,
    PRIMARY KEY (scope, kind, name)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX jobs_by_due ON jobs (scope, kind, state, due_at);
  CREATE INDEX jobs_by_end ON jobs (kept_until);
  `,
  "ALTER TABLE portal_sessions ADD COLUMN strong_proof TEXT",
  "ALTER TABLE portal_sessions ADD COLUMN organization_id TEXT"
];

// app/sqlite/database.server.ts
function openDatabase(path, { scope = "" } = {}) {
  if (path !== ":memory:")
    createPrivateFile(path);
  const database = new Sqlite(path, { timeout: seconds(2) });
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  migrate(database);
  database.pragma("busy_timeout = 0");
  return Object.assign(database, { scope });
}
function migrate(database) {
  const upgrade = database.transaction(() => {
    const version = Number(database.pragma("user_version", { simple: true }));
    if (version > migrations.length)
      throw new Error(`The database has schema version ${version}, newer than this portal knows.`);
    for (const migration of migrations.slice(version))
      database.exec(migration);
    database.pragma(`user_version = ${migrations.length}`);
  });
  upgrade.immediate();
}
export {
  connectRedis,
  createRedisCache,
  createRedisEndingLog,
  createRedisJobStore,
  createRedisPortalSessionStore,
  createRedisRateLimiter,
  createRedisRecordStore,
  createRedisReplayGuard,
  createSealedText,
  createSqliteCache,
  createSqliteEndingLog,
  createSqliteJobStore,
  createSqlitePortalSessionStore,
  createSqliteRateLimiter,
  createSqliteRecordStore,
  createSqliteReplayGuard,
  openDatabase
};
