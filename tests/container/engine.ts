import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall, aptSystem } from '../apt.mjs';

/** What a command of the engine gave. */
export interface Outcome {
  code: number;
  /** Both outputs, the errors last. */
  output: string;
}

/** A file or folder of this machine inside a container. */
interface Mount {
  from: string;
  to: string;
  isWritable?: boolean;
}

/** How a container is run: read-only and without capabilities, whatever it is. */
interface RunOptions {
  image: string;
  environment?: Record<string, string>;
  mounts?: readonly Mount[];
  /** Another number than the image's own. */
  user?: string;
  /** Without any: it has nothing but its own loopback. */
  hasNoNetwork?: boolean;
  command?: readonly string[];
}

/** Docker, or podman with a store of its own that is gone afterwards. */
export interface Engine {
  name: string;
  /** Runs one of its commands to the end, with what it prints kept. */
  call: (...args: string[]) => Outcome;
  /** Builds what stands in a folder; prints on the way. */
  build: (folder: string, tag: string, args: readonly string[]) => boolean;
  /** Runs a container to its end. */
  runToEnd: (options: RunOptions) => Outcome;
  /** Starts a container under a name. */
  start: (name: string, options: RunOptions) => Outcome;
  close: () => void;
}

/** The engine of this machine: docker, else podman, which Debian is given where it is missing; null without any. */
export async function findEngine(): Promise<Engine | null> {
  // The client alone answers to --version: only a daemon can tell of itself.
  if (works('docker', 'info')) return createEngine('docker', [], []);
  if (!works('podman', '--version') && aptSystem() !== undefined) {
    console.log('No container engine found: installing podman with apt-get…');
    await aptInstall(['podman', 'buildah', 'runc']);
  }
  if (!works('podman', '--version')) return null;
  const store = mkdtempSync(join(tmpdir(), 'latchkey-images-'));
  const runtime = works('runc', '--version') ? ['--runtime', 'runc'] : [];
  const options = ['--root', join(store, 'root'), '--runroot', join(store, 'run')];
  const engine = createEngine(
    'podman',
    [...options, '--cgroup-manager', 'cgroupfs', ...runtime],
    // What a container in a container may: no more files than we, no timers of systemd for the health check.
    // And nothing is written in memory either, as under docker.
    [
      ...['--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=1000:1000'],
      ...['--no-healthcheck', '--read-only-tmpfs=false'],
    ],
  );
  return {
    ...engine,
    close() {
      engine.call('rm', '--all', '--force');
      engine.call('rmi', '--all', '--force');
      // What was mounted is let go of a moment later.
      rmSync(store, { recursive: true, force: true, maxRetries: 5, retryDelay: 1000 });
    },
  };
}

function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function createEngine(
  name: 'docker' | 'podman',
  options: readonly string[],
  runOptions: readonly string[],
): Engine {
  const call = (...args: string[]): Outcome => {
    const { status, stdout, stderr } = spawnSync(name, [...options, ...args], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: status ?? 1, output: `${stdout}${stderr}` };
  };
  const isolation = name === 'podman' ? ['--isolation', 'chroot', '--format', 'docker'] : [];
  const argumentsOf = ({
    image,
    environment = {},
    mounts = [],
    user,
    hasNoNetwork = false,
    command = [],
  }: RunOptions) => [
    ...['--network', hasNoNetwork ? 'none' : 'host', '--read-only', '--cap-drop', 'ALL'],
    ...['--security-opt', 'no-new-privileges', '--pull', 'never', ...runOptions],
    ...Object.entries(environment).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    ...mounts.flatMap(({ from, to, isWritable }) => [
      '--volume',
      `${from}:${to}:${isWritable ? 'rw' : 'ro'}`,
    ]),
    ...(user === undefined ? [] : ['--user', user]),
    image,
    ...command,
  ];
  return {
    name,
    call,
    build(folder, tag, args) {
      const command = [...options, 'build', ...isolation, '--network', 'host', '--tag', tag];
      const { status } = spawnSync(name, [...command, ...args, folder], { stdio: 'inherit' });
      return status === 0;
    },
    runToEnd: (asked) => call('run', '--rm', ...argumentsOf(asked)),
    start: (container, asked) =>
      call('run', '--detach', '--name', container, ...argumentsOf(asked)),
    close: () => undefined,
  };
}
