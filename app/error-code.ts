/**
 * What Node.js, SQLite or a server calls an error, such as `ENOENT`; null where it has no such name. Its message may hold
 * anything, and goes into no log and no report.
 */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
