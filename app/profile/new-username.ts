import { type Connection } from './connection';

/** Auth0 docs, "Adding usernames for database connections". */
const characters = /^[a-z0-9@^$.!`\-#+'~_]+$/;

/** What Auth0 takes where the connection does not say. */
const usualLength = { min: 1, max: 15 };

/** What a user name has to be like, for a page to say so before anybody is refused. */
export function usernameLengthOf(connection: Pick<Connection, 'usernameLength'> | null): {
  min: number;
  max: number;
} {
  return connection?.usernameLength ?? usualLength;
}

/** A typed user name as Auth0 keeps it, in lower case, or what is wrong with it. */
export function readNewUsername(
  typed: string,
  { min, max }: { min: number; max: number },
): { username: string } | { problem: 'length' | 'characters' | 'like_email' } {
  const username = typed.trim().toLowerCase();
  if (username.length < min || username.length > max) return { problem: 'length' };
  if (!characters.test(username)) return { problem: 'characters' };
  if (/^[^@]+@[^@]+\.[^@]+$/.test(username)) return { problem: 'like_email' };
  return { username };
}
