import { type ServerBuild } from '@remix-run/node';
import { decodedSegment, mostSegments, routeSegments } from './route-segments.server';

/** The address of a route, as figures name it: `/account/sessions/:handle`; a splat (`*`) is what no other route has. */
interface Pattern {
  name: string;
  segments: string[];
}

/**
 * The patterns of all routes, and the one that answers a path: so few there are, however many addresses are asked
 * for. Static parts go before parameters, and those before splats, as Remix ranks them.
 */
export function createRoutePatterns(routes: ServerBuild['routes']): {
  names: string[];
  patternOf: (path: string) => string;
} {
  const all = Object.keys(routes).map((id) => routeSegments(routes, id).join('/'));
  const patterns = [...new Set([...all, '*'])]
    .map((path): Pattern => ({ name: `/${path}`, segments: path.split('/').filter(Boolean) }))
    .sort(byRank);
  return {
    names: patterns.map(({ name }) => name),
    patternOf(path) {
      const parts = path.split('/', mostSegments).filter(Boolean).map(decodedSegment);
      return patterns.find(({ segments }) => fits(segments, parts))?.name ?? '/*';
    },
  };
}

function byRank(one: Pattern, other: Pattern): number {
  const length = Math.max(one.segments.length, other.segments.length);
  for (let index = 0; index < length; index += 1) {
    const difference = rank(other.segments[index]) - rank(one.segments[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function rank(segment: string | undefined): number {
  if (segment === undefined) return 1;
  if (segment === '*') return 0;
  return segment.startsWith(':') ? 2 : 3;
}

function fits(segments: readonly string[], parts: readonly string[]): boolean {
  const isOpen = segments.at(-1) === '*';
  if (isOpen ? parts.length < segments.length - 1 : parts.length !== segments.length) return false;
  return segments.every(
    (segment, index) =>
      segment === '*' || segment.startsWith(':') || segment.toLowerCase() === parts[index],
  );
}
