/**
 * The oldest schema whose portals can read and write what the newest migration leaves. Later migrations only add, so
 * that an upgrade can be taken back. What no release back to this one uses any more may go, with a higher number here.
 */
export const readableSince = 10;

/**
 * Schema changes in order, each run once. What has been released is never edited, only followed, and one that follows
 * only adds: tables, indexes that are not unique, columns that may be left out.
 */
export const migrations: readonly string[] = [
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
  'CREATE INDEX rate_limits_by_expiry ON rate_limits (expire)',
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
  'ALTER TABLE portal_sessions ADD COLUMN strong_proof TEXT',
  'ALTER TABLE portal_sessions ADD COLUMN organization_id TEXT',
  'CREATE TABLE schema_version (version INTEGER NOT NULL) STRICT; INSERT INTO schema_version VALUES (11);',
];
