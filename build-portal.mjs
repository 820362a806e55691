// `npm run build`: Remix's production build, of which browsers are given one script and the styles, and the programs
// beside the portal.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { claimBuild } from './build-lock.mjs';
import { buildPrograms } from './build-programs.mjs';
import { gitRevision } from './git-revision.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const browserFolder = join(root, 'public', 'build');

const giveBack = claimBuild(root);
if (giveBack === null) {
  process.stderr.write(
    'Another build of this checkout is under way, or `npm run dev`: start this again once it has ended.\n',
  );
  process.exit(1);
}
const remix = fileURLToPath(import.meta.resolve('@remix-run/dev/dist/cli.js'));
execFileSync(process.execPath, [remix, 'build', '--sourcemap'], {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'production' },
  stdio: 'inherit',
});
removeRoutes();
compressFiles();
makeStart();
await buildPrograms(join(root, 'build'));
writeRelease();
giveBack();
process.stdout.write(
  'Browsers are given the scripts and the styles; nothing else of the build is public.\n',
);

/** Routes are rendered on the server only, but the compiler makes scripts for browsers of them all the same. */
function removeRoutes() {
  /** @type {{ outputs: Record<string, { imports: { path: string }[] }> }} */
  const { outputs } = JSON.parse(readFileSync(join(root, 'build', 'metafile.js.json'), 'utf8'));
  const entry = Object.keys(outputs).filter((path) => /\/entry\.client-[^/]+\.js$/.test(path));
  const needed = new Set(entry);
  // A set is gone through to its end, also as it grows: what is fetched later needs others too.
  for (const path of needed)
    for (const imported of outputs[path]?.imports ?? []) needed.add(imported.path);
  const kept = new Set(
    [...needed].flatMap((path) => [join(root, path), join(root, `${path}.map`)]),
  );
  rmSync(join(browserFolder, 'routes'), { recursive: true });
  for (const file of filesIn(browserFolder))
    if (!kept.has(file) && /\.(?:js|map)$/.test(file)) rmSync(file);
}

/**
 * The portal becomes `build/portal.js`, and `build/index.js` what starts it. React and Express decide once, while they
 * are loaded, whether they are for production, and an import is loaded before any line of the file that it is in.
 */
function makeStart() {
  const start = join(root, 'build', 'index.js');
  renameSync(start, join(root, 'build', 'portal.js'));
  writeFileSync(start, "process.env.NODE_ENV ||= 'production';\nawait import('./portal.js');\n");
}

/** What the portal says that it is, wherever it is copied to. */
function writeRelease() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const release = { version, revision: gitRevision(root, process.env.REVISION) };
  writeFileSync(join(root, 'build', 'release.json'), `${JSON.stringify(release)}\n`);
}

/** Compresses once and well what the server would otherwise compress at each request. */
function compressFiles() {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  for (const file of filesIn(browserFolder)) {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, brotli));
  }
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
