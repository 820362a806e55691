import { isDiskAnswering } from '~/sqlite/answering-disk.server';
import { backUp } from '~/upkeep/back-up.server';

// `npm run backup` and `node build/backup.js`: docs/backup.md tells how it is used.
process.exitCode = await backUp({
  args: process.argv.slice(2),
  env: process.env,
  say: (line) => process.stdout.write(`${line}\n`),
  now: Date.now,
  isDiskAnswering,
});
