import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type PortalServer } from '../../e2e/servers';
import { type Fault } from './fault';
import { type People } from './people';
import { type Stage } from './stage';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** How portals come, go and lag behind. */
export function portalFaults(stage: Stage, people: People): readonly Fault[] {
  const {
    portals: [first, second],
  } = stage;
  const { sendMadeUpToken } = people;
  let others: PortalServer | undefined;
  let otherCheckout = '';

  return [
    {
      alerts: ['LatchkeyPortalDown'],
      name: 'one portal is killed',
      plant: () => second.kill(),
      remedy: () => second.start(),
    },
    {
      alerts: ['LatchkeyDown'],
      name: 'all portals are killed',
      findNothing: ['curl -i http://127.0.0.1:9464/healthz'],
      plant: () => Promise.all([first.kill(), second.kill()]),
      remedy: () => Promise.all([first.start(), second.start()]),
    },
    {
      alerts: ['LatchkeyRestarts'],
      name: 'a portal starts again and again',
      meanwhile: async () => {
        await pause(2000);
        await second.restart();
      },
    },
    {
      alerts: ['LatchkeyPagesShed'],
      name: 'a portal gets no processor time while people come',
      meanwhile: async () => {
        first.child.kill('SIGSTOP');
        const pages = Array.from({ length: 60 }, () => fetch(`${first.url}/auth/signed-out`));
        await pause(1000);
        first.child.kill('SIGCONT');
        await Promise.all(pages);
      },
    },
    {
      alerts: ['LatchkeyLimitsReached'],
      name: 'a script sends made-up logout tokens',
      meanwhile: () => Promise.all(Array.from({ length: 40 }, sendMadeUpToken)),
    },
    {
      alerts: ['LatchkeyReleasesMixed'],
      name: 'an upgrade stops half-way',
      plant: async () => {
        await second.kill();
        otherCheckout = await copyOfBuild();
        others = await stage.startInsteadOfSecond(otherCheckout);
      },
      remedy: async () => {
        await others?.stop();
        await second.start();
        await rm(otherCheckout, { recursive: true, force: true });
      },
    },
  ];
}

/** The same build under another revision. */
async function copyOfBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-release-'));
  await cp(join(root, 'build'), join(folder, 'build'), { recursive: true });
  for (const name of ['node_modules', 'public', 'package.json'])
    await symlink(join(root, name), join(folder, name));
  await writeFile(
    join(folder, 'build', 'release.json'),
    JSON.stringify({ version: '99.0.0', revision: 'another' }),
  );
  return folder;
}
