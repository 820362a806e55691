import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unless } from '../checklist';
import { type Engine } from './engine';

/** The parts of an image's configuration that are looked at. */
export interface ImageConfig {
  User?: string;
  Env?: string[];
  Cmd?: string[];
  Entrypoint?: string[] | null;
  Volumes?: object | null;
  StopSignal?: string;
  Labels?: Record<string, string> | null;
  Healthcheck?: { Test?: string[] };
}

interface LockedPackage {
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

/** What the image was made to be started with. */
export function configOf(engine: Engine, image: string): ImageConfig {
  const { output } = engine.call('image', 'inspect', '--format', '{{json .Config}}', image);
  const config = JSON.parse(output) as ImageConfig & { Healthcheck?: ImageConfig['Healthcheck'] };
  if (config.Healthcheck !== undefined) return config;
  // podman tells it beside the rest.
  const told = engine.call('image', 'inspect', '--format', '{{json .HealthCheck}}', image);
  return { ...config, Healthcheck: JSON.parse(told.output) as ImageConfig['Healthcheck'] };
}

/** What an image was made to be, a line each; `problem` is null where it is so. */
export function configChecks(
  config: ImageConfig,
  release: { version: string; revision: string },
): { what: string; problem: string | null }[] {
  const start = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])];
  const labels = config.Labels ?? {};
  const labelled = (name: string) => labels[`org.opencontainers.image.${name}`] ?? 'none';
  const [probe] = config.Healthcheck?.Test ?? [];
  const checks: [what: string, holds: boolean, found: string][] = [
    ['starts node itself', start[0] === 'node', start.join(' ')],
    ['runs as a number', /^[1-9]\d*(?::\d+)?$/.test(config.User ?? ''), config.User ?? 'none'],
    ['has no VOLUME', Object.keys(config.Volumes ?? {}).length === 0, 'one is declared'],
    ['names its stop signal', config.StopSignal === 'SIGTERM', config.StopSignal ?? 'none'],
    ['has a health check without a shell', probe === 'CMD', probe ?? 'none'],
    [
      'is for production',
      config.Env?.includes('NODE_ENV=production') === true,
      (config.Env ?? []).join(' '),
    ],
    ['is labelled with its version', labelled('version') === release.version, labelled('version')],
    [
      'is labelled with its revision',
      labelled('revision') === release.revision,
      labelled('revision'),
    ],
  ];
  return checks.map(([what, holds, found]) => ({ what, problem: unless(holds, found) }));
}

/** Every file of the image, and every folder of node_modules, by their paths. */
export function pathsIn(engine: Engine, image: string): string[] {
  const script = `
    const { readdirSync } = require('node:fs');
    const entriesOf = (folder) => {
      try {
        return readdirSync(folder, { withFileTypes: true });
      } catch (error) {
        if (folder.startsWith('/app')) throw error;
        return [];
      }
    };
    const walk = (folder) => {
      for (const entry of entriesOf(folder)) {
        const path = (folder === '/' ? '' : folder) + '/' + entry.name;
        if (/^\\/(?:proc|sys|dev)$/.test(path)) continue;
        console.log(path);
        if (entry.isDirectory()) walk(path);
      }
    };
    walk('/');`;
  // As root: whatever the portal's user could not read has to be seen too. Without capabilities root itself is kept out
  // of some folders of apt.
  const run = { image, user: '0', command: ['node', '--eval', script] };
  const { code, output } = engine.runToEnd(run);
  if (code !== 0) throw new Error(`The image could not be looked through. ${output}`);
  return output.split('\n').filter((line) => line.startsWith('/'));
}

/** What is in the image and should not be: the first of each kind. */
export function findUnwanted(root: string, paths: readonly string[]): string[] {
  const own = paths.filter((path) => !path.includes('/node_modules/'));
  const compilers =
    /\/bin\/(?:[\w-]*-)?(?:gcc|g\+\+|cc|c\+\+|clang|make|python[\d.]*|tsc|esbuild|tsx)(?:-\d+)?$/;
  const kinds: [string, string | undefined][] = [
    ['a compiler', paths.find((path) => compilers.test(path))],
    ['TypeScript', paths.find((path) => /\/node_modules\/typescript(?:\/|$)/.test(path))],
    ['a source', own.find((path) => path.startsWith('/app/') && /\.tsx?$/.test(path))],
    ['a test', own.find((path) => /^\/app\/(?:tests|e2e|tenant|bench)(?:\/|$)/.test(path))],
    ['history', paths.find((path) => path.endsWith('/.git'))],
    ['a secret', own.find((path) => /\/(?:\.npmrc|\.env|secrets\/.+)$/.test(path))],
    ['a development dependency', developmentPackages(root).find((path) => paths.includes(path))],
  ];
  return kinds.flatMap(([kind, path]) => (path === undefined ? [] : [`${kind}: ${path}`]));
}

/** Where the packages would be that production does without, as the lock file tells. */
function developmentPackages(root: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && (dev || devOptional))
    .map(([path]) => `/app/${path}`);
}

/** The layers of the image that hold something, the lowest first: size in megabytes, and what made it. */
export function layersOf(engine: Engine, image: string): string[] {
  const format = '{{.Size}}\t{{.CreatedBy}}';
  const { output } = engine.call('history', '--no-trunc', '--format', format, image);
  return output
    .trim()
    .split('\n')
    .reverse()
    .map((line) => line.split('\t'))
    .filter(([size = '']) => !/^0 ?B$/.test(size))
    .map(([size = '', made = '']) => `${size.padStart(9)}  ${instruction(made)}`);
}

function instruction(made: string): string {
  const text = made.replace(/^\/bin\/sh -c (?:#\(nop\) )?/, '').replace(/\s+/g, ' ');
  return text.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…').slice(0, 90);
}
