import { type ServerBuild } from '@remix-run/node';
import { type HttpMetrics } from '~/metrics/http-metrics.server';
import { paths } from '~/paths';
import { createRoutePatterns } from './route-patterns.server';

type Answered = (status: number, durationMs: number) => void;

/**
 * Counts what people and the tenant ask for, by the pattern of its route: not the files, which cost next to nothing and
 * would hide that pages are slow, nor those who only look whether the portal is there.
 */
export function countPages(
  routes: ServerBuild['routes'],
  files: readonly (readonly [path: string, files: unknown])[],
  metrics: Pick<HttpMetrics, 'knowRoutes' | 'request'>,
): (method: string, path: string) => Answered | null {
  const { names, patternOf } = createRoutePatterns(routes);
  const leftOut = [paths.healthz, paths.readyz, ...files.map(([path]) => path)];
  metrics.knowRoutes(names);
  return (method, path) => {
    const isLeftOut = leftOut.some((one) => path === one || path.startsWith(`${one}/`));
    return isLeftOut ? null : metrics.request(method, patternOf(path));
  };
}
