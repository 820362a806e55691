/** What the tenant's control API is asked for to make a large account of somebody's, by its path. */
export const largeAccount = {
  '/applications': { count: 200 },
  '/organizations': { count: 50 },
  '/logs': { type: 's', count: 1000 },
} as const;
