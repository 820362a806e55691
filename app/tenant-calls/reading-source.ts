/** Where a value of the tenant came from: `joined` is somebody else's call for the same key; `failed`, none came. */
export const readingSources = ['tenant', 'joined', 'cache', 'stale', 'failed'] as const;
export type ReadingSource = (typeof readingSources)[number];
