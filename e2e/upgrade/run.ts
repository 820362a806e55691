// `npm run test:upgrade`: whether people and logout tokens come through while one release takes over from another.
//
//     npm run test:upgrade -- --before v1.2.3    from that release, in place of package.json's `releaseBefore`
//     npm run test:upgrade -- --only haproxy     under load behind one proxy alone
//     npm run test:upgrade -- --quick            both on one Redis, without load
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCertificate } from '../../tests/certificate';
import { onStopRequest, stopAll } from '../../tests/child-processes.mjs';
import { ensureRedisServer } from '../../tests/redis-binary.mjs';
import { checkOneStore } from './one-store';
import { proxies, proxyKinds } from './proxy-kinds';
import { releaseBefore, thisRelease } from './releases';
import { tellKept, tellRolling } from './report';
import { roll } from './rolling';

onStopRequest(() => void stopAll().then(() => process.exit(130)));
process.on('uncaughtException', (error) => {
  console.error(error);
  // A proxy would go on without us.
  void stopAll().then(() => process.exit(1));
});
const { values } = parseArgs({
  options: {
    before: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const isWanted = (kind: string) => values.only === undefined || kind === values.only;
const kinds = values.quick ? [] : proxyKinds.filter(isWanted);
if (values.only !== undefined && kinds.length === 0)
  throw new Error(`There is no ${values.only}; there are ${proxyKinds.join(', ')}.`);
if ((await ensureRedisServer()) === undefined) throw new Error('There is no Redis server.');

const before = await releaseBefore(values.before);
const current = thisRelease();
console.log(`The release before is ${before.revision}, this one ${current.revision}.`);
const folder = mkdtempSync(join(tmpdir(), 'latchkey-upgrade-'));
const certificate = await writeCertificate(folder);
let failures = 0;

const stores = (['Redis', 'one SQLite file'] as const).slice(0, values.quick ? 1 : 2);
for (const store of values.only === undefined ? stores : []) {
  const results = await checkOneStore({
    store,
    certificate: certificate.certificate,
    before,
    current,
  });
  for (const [title, kept] of Object.entries(results))
    failures += tellKept(`On ${store}, ${title}`, kept);
}
for (const kind of kinds)
  for (const what of proxies[kind].copesWithKills
    ? (['stop', 'kill'] as const)
    : (['stop'] as const)) {
    // Up in both places, and down again.
    const takeovers = [current, current, before, before];
    const rolling = await roll({ kind, certificate, takeovers, first: before, what });
    failures += tellRolling(kind, what, rolling);
  }

rmSync(folder, { recursive: true, force: true });
console.log(failures === 0 ? '\nNothing was lost.' : `\n${failures} things must not be.`);
process.exitCode = failures === 0 ? 0 : 1;
