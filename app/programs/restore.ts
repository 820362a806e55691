import { isDiskAnswering } from '~/sqlite/answering-disk.server';
import { restore } from '~/upkeep/restore.server';

// `npm run restore` and `node build/restore.js`: docs/backup.md tells how it is used.
process.exitCode = await restore({
  args: process.argv.slice(2),
  env: process.env,
  say: (line) => process.stdout.write(`${line}\n`),
  now: Date.now,
  isDiskAnswering,
});
