import { isDiskAnswering } from '~/sqlite/answering-disk.server';
import { erase } from '~/upkeep/erase.server';

// `npm run erase -- ID` and `node build/erase.js ID`: docs/privacy.md tells what it erases.
process.exitCode = await erase({
  args: process.argv.slice(2),
  env: process.env,
  say: (line) => process.stdout.write(`${line}\n`),
  now: Date.now,
  isDiskAnswering,
});
