import { type ServerBuild } from '@remix-run/node';

/** More than any route has; an address may consist of thousands. */
export const mostSegments = 20;

/** The parts of a route's address, with those of the routes around it. */
export function routeSegments(routes: ServerBuild['routes'], id: string | undefined): string[] {
  const route = id === undefined ? undefined : routes[id];
  if (route === undefined) return [];
  const own = (route.path ?? '').split('/').filter(Boolean);
  return [...routeSegments(routes, route.parentId), ...own];
}

/** A part of an address as routes match it: in any case and encoding. */
export function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}
