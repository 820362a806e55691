CREATE TABLE cache (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
CREATE TABLE ended_auth0_sessions (
    scope TEXT NOT NULL,
    issuer TEXT NOT NULL,
    auth0_session_id TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (scope, issuer, auth0_session_id)
  ) STRICT, WITHOUT ROWID;
CREATE TABLE ended_users (
    scope TEXT NOT NULL,
    issuer TEXT NOT NULL,
    user_id TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (scope, issuer, user_id)
  ) STRICT, WITHOUT ROWID;
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
CREATE TABLE rate_limits (
    key TEXT PRIMARY KEY,
    points INTEGER NOT NULL DEFAULT 0,
    expire INTEGER
  ) STRICT;
CREATE TABLE used_once (
    key_hash BLOB PRIMARY KEY,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
CREATE INDEX cache_by_expiry ON cache (expires_at);
CREATE INDEX ended_auth0_sessions_by_expiry ON ended_auth0_sessions (expires_at);
CREATE INDEX ended_users_by_expiry ON ended_users (expires_at);
CREATE INDEX endings_by_expiry ON endings (expires_at);
CREATE INDEX portal_sessions_by_auth0_session
    ON portal_sessions (scope, issuer, auth0_session_id);
CREATE INDEX portal_sessions_by_expiry ON portal_sessions (expires_at);
CREATE INDEX portal_sessions_by_user ON portal_sessions (scope, issuer, user_id);
CREATE INDEX rate_limits_by_expiry ON rate_limits (expire);
CREATE INDEX used_once_by_expiry ON used_once (expires_at);
INSERT INTO cache (key, value, expires_at) VALUES (':key', 'value', 1795438800000);
INSERT INTO ended_auth0_sessions (scope, issuer, auth0_session_id, expires_at) VALUES ('', 'https://tenant.example/', 'sid-that-ended', 1795435800000);
INSERT INTO ended_users (scope, issuer, user_id, ended_at, expires_at) VALUES ('', 'https://tenant.example/', 'auth0|grace', 1795435200000, 1795435800000);
INSERT INTO endings (scope, user_id, session_id, ended_at, confirmed_at, expires_at, ended_by, details) VALUES ('', 'auth0|ada', 'sid-that-ended', 1795435200000, 1795435200000, 1796040000000, 'person', NULL);
INSERT INTO portal_sessions (scope, id_hash, issuer, user_id, auth0_session_id, issued_at, authenticated_at, authentication_methods, created_at, last_seen_at, expires_at, profile) VALUES ('', X'0F007385B6F9D4B7EEB2748605AFE1A984A0A3BFA3F014D09E2A784CE9E5CD1A', 'https://tenant.example/', 'auth0|ada', 'sid-of-ada', 1795435200000, 1795435200000, '["pwd","mfa"]', 1795435200000, 1795435200000, 1795442400000, '{"name":"Ada","email":"ada@example.com","timeZone":"Europe/London"}');
INSERT INTO rate_limits (key, points, expire) VALUES (':test:hash', 2, 1795438800000);
INSERT INTO used_once (key_hash, expires_at) VALUES (X'0101010101010101010101010101010101010101010101010101010101010101', 1795438800000);
PRAGMA user_version = 6;
