import { type ServerBuild } from '@remix-run/node';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { createHealth } from '~/server/health.server';
import { createPortalApp } from '~/server/portal-app.server';
import { createTestPortal } from '../test-portal';

/** What a portal tells Prometheus. */
export interface Scrape {
  text: string;
  /** Every figure by its name, as its `TYPE` line has it. */
  figures: ReadonlyMap<string, Figure>;
}

interface Figure {
  type: string;
  /** The values that each label has; none for a figure that is absent while it is unknown. */
  labels: ReadonlyMap<string, ReadonlySet<string>>;
}

const build = {
  entry: { module: { default: () => new Response('page') } },
  routes: { root: { id: 'root', path: '', module: { loader: () => new Response('page') } } },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
  publicPath: '/build/',
  future: {},
  mode: 'production',
} as unknown as ServerBuild;

/** Asks a portal that has served one page for its figures. */
export async function scrapePortal(): Promise<Scrape> {
  const { env, services } = createTestPortal();
  services.metrics.watchProcess();
  services.metrics.watchReadiness(() => Promise.resolve(true));
  services.metrics.callBudget({ remaining: 10, limit: 10 });
  const health = createHealth(() => Promise.resolve('ready'));
  const server = createServer(createPortalApp(env, services, build, health));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await (await fetch(`http://127.0.0.1:${port}/`)).text();
  server.closeAllConnections();
  server.close();
  const { text } = await services.metrics.read();
  return { text, figures: readFigures(text) };
}

function readFigures(text: string): Map<string, Figure> {
  const types = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)];
  return new Map(
    types.map(([, name = '', type = '']) => {
      const labels = new Map<string, Set<string>>();
      const ending = type === 'histogram' ? '(?:_bucket|_sum|_count)' : '';
      for (const [, found = ''] of text.matchAll(new RegExp(`^${name}${ending}{(.*)} `, 'gm')))
        for (const [, label = '', value = ''] of found.matchAll(/(\w+)="([^"]*)"/g))
          labels.set(label, (labels.get(label) ?? new Set()).add(value));
      return [name, { type, labels }];
    }),
  );
}
