// `npm run build`: Remix's production build, and then what browsers fetch of it made as small as it gets.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';
import remixConfig from './remix.config.js';
import { run } from './tests/child-processes.mjs';
import { toolPath } from './tests/tool-path.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const publicPath = '/build/';
const browserFolder = join(root, 'public', 'build');
const serverFile = join(root, 'build', 'index.js');
/** What the page with the list of sessions is made of: the page whose weight has a budget. */
const listEntries = ['entry.client', 'root', 'routes/account', 'routes/account.sessions._index'];

/** Remix leaves what earlier builds made, and would have it packed and served with the rest. */
rmSync(browserFolder, { recursive: true, force: true });
const env = { ...process.env, NODE_ENV: 'production' };
const { code } = await run(process.execPath, [toolPath('@remix-run/dev', 'remix'), 'build'], {
  cwd: root,
  env,
});
if (code !== 0) process.exit(code);
await joinScripts();
compressFiles();

/**
 * Joins the parts that pages share, of which the compiler makes a file for each set of routes, into two: what the
 * list of sessions needs, and what only other pages do. Minifies all with Terser. Names are made of the content, as
 * browsers keep files for good.
 */
async function joinScripts() {
  const before = scriptsIn(browserFolder);
  const entries = before.filter((name) => !/^(?:_shared\/|manifest-)/.test(name));
  const bundle = await rollup({
    input: Object.fromEntries(
      entries.map((name) => [name.replace(/-[A-Z0-9]{8}\.js$/, ''), join(browserFolder, name)]),
    ),
    preserveEntrySignatures: 'strict',
    plugins: [
      {
        name: 'public-path',
        resolveId: (id) =>
          id.startsWith(publicPath) ? join(browserFolder, id.slice(publicPath.length)) : null,
      },
      { name: 'settled-flags', transform: (text) => ({ code: withSettledFlags(text), map: null }) },
      {
        name: 'terser',
        renderChunk: async (text) => {
          const { code: smaller } = await minify(text, {
            module: true,
            compress: { passes: 3, ecma: 2020 },
            format: { ecma: 2020, comments: false },
          });
          return smaller ?? text;
        },
      },
    ],
  });
  const { output } = await bundle.write({
    dir: browserFolder,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '_shared/[name]-[hash].js',
    manualChunks: (id, { getModuleInfo }) => {
      if (!id.startsWith(join(browserFolder, '_shared'))) return undefined;
      return isImportedBy(listEntries, id, getModuleInfo) ? 'shared' : 'shared-elsewhere';
    },
  });
  await bundle.close();
  /** @type {Map<string, string>} */
  const renamed = new Map();
  for (const part of output) {
    if (part.type !== 'chunk') continue;
    for (const id of part.moduleIds)
      renamed.set(address(id.slice(browserFolder.length + 1)), address(part.fileName));
  }
  renameIn(serverFile, renamed, renameManifest(before, renamed));
  const now = new Set(output.map(({ fileName }) => fileName));
  for (const name of before) if (!now.has(name)) rmSync(join(browserFolder, name));
}

/**
 * Whether one of the entries needs a part, by itself or by way of other parts.
 *
 * @param {readonly string[]} entryNames
 * @param {string} id
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 * @param {Set<string>} seen
 * @returns {boolean}
 */
function isImportedBy(entryNames, id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return false;
  seen.add(id);
  const name = id.slice(browserFolder.length + 1).replace(/-[A-Z0-9]{8}\.js$/, '');
  return (
    entryNames.includes(name) ||
    (getModuleInfo(id)?.importers ?? []).some((importer) =>
      isImportedBy(entryNames, importer, getModuleInfo, seen),
    )
  );
}

/**
 * Writes what remix.config.js has settled in place of the question for it, so that what only the other
 * answer needs is left out.
 *
 * @param {string} text
 */
function withSettledFlags(text) {
  /** @type {Record<string, boolean | undefined>} */
  const future = remixConfig.future ?? {};
  /** @type {Record<string, boolean>} */
  const flags = {
    v3_singleFetch: future.v3_singleFetch === true,
    v3_lazyRouteDiscovery: future.v3_lazyRouteDiscovery === true,
    isSpaMode: false,
  };
  return text.replace(
    new RegExp(`(?:[\\w$]+\\??\\.)+(${Object.keys(flags).join('|')})\\b(?!\\s*=[^=])`, 'g'),
    (_question, /** @type {string} */ flag) => String(flags[flag]),
  );
}

/**
 * Gives the manifest its new names, and itself one.
 *
 * @param {string[]} scripts
 * @param {Map<string, string>} renamed
 */
function renameManifest(scripts, renamed) {
  const name = scripts.find((script) => script.startsWith('manifest-'));
  if (name === undefined) throw new Error('The build has no manifest.');
  const text = withNewNames(readFileSync(join(browserFolder, name), 'utf8'), renamed);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const newName = `manifest-${hash}.js`;
  const own = new Map([[address(name), address(newName)]]);
  writeFileSync(join(browserFolder, newName), withNewNames(text, own));
  return own;
}

/**
 * @param {string} file
 * @param {Map<string, string>[]} renamings
 */
function renameIn(file, ...renamings) {
  const text = renamings.reduce(withNewNames, readFileSync(file, 'utf8'));
  writeFileSync(file, text);
}

/**
 * @param {string} text
 * @param {Map<string, string>} renamed
 */
function withNewNames(text, renamed) {
  return text
    .replace(/"\/build\/[^"]+\.js"/g, (quoted) => {
      const name = renamed.get(JSON.parse(quoted));
      return name === undefined ? quoted : JSON.stringify(name);
    })
    .replace(/(\bimports"?: ?)(\["\/build\/[^\]]*\])/g, (_all, key, list) => {
      return key + JSON.stringify([...new Set(JSON.parse(list))]);
    });
}

/** Compresses once and well what the server would otherwise compress at each request. */
function compressFiles() {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  for (const name of filesIn(browserFolder)) {
    const bytes = readFileSync(join(browserFolder, name));
    writeFileSync(join(browserFolder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(browserFolder, `${name}.br`), brotliCompressSync(bytes, brotli));
  }
}

/** @param {string} name */
function address(name) {
  return publicPath + name;
}

/** @param {string} folder */
function scriptsIn(folder) {
  return filesIn(folder).filter((name) => name.endsWith('.js'));
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name).slice(folder.length + 1));
}
