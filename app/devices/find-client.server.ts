import { UAParser } from 'ua-parser-js';
import { clientRules, commonBrowsers, type ClientRule } from './client-rules';
import { type SystemName } from './device-description';
import { isNamed, type FoundSystem } from './find-system.server';
import { isRobot, nameRobot } from './find-robot.server';
import { findRule } from './find-rule';
import { type FoundClient, type FoundDevice, fromRule } from './found-client';
import { isOwn, type Name, nameAtFront } from './naming-words';
import { type Product, type UserAgentParts, type Words } from './read-user-agent';

const isCommon = new Set(commonBrowsers);

/** Finds who sent a user agent; whoever no rule knows goes by its own words. */
export function findClient(text: string, found: FoundDevice): FoundClient | null {
  const { parts, system, model } = found;
  const { products, mentions, beginnings } = parts;
  const rule = findRule(
    clientRules,
    [products, mentions, beginnings],
    // “Orion M50L” is a phone.
    ({ inComments = false }, _version, words, word) =>
      words === products || (inComments && !isPartOf(model.words, word)),
  );
  if (isRobot(text, found, rule)) return nameRobot(text, parts, rule);
  if (rule?.type === 'program') return behindLibrary(text, found, rule) ?? fromRule(rule, parts);
  if (rule !== null && !isCommon.has(rule)) return fromRule(rule, parts);
  if (!/^(?:Mozilla|Opera)\b/i.test(text))
    return frontName(text, found) ?? (rule === null ? nameBehind(found) : fromRule(rule, parts));
  return (
    rarerBrowser(text, found, rule) ??
    (rule !== null ? fromRule(rule, parts) : engineBrowser(parts, system)) ??
    ownWords(found)
  );
}

/** Whether a model has the word among others: a browser on a phone may put its name where the model stands. */
function isPartOf(model: string | null, word: string): boolean {
  const words = model?.toLowerCase() ?? '';
  return words !== word && words.includes(word);
}

/**
 * A browser that is built on another: one that ua-parser-js knows, or one that adds its own name and
 * version to those of the other. In an app that is the app.
 */
function rarerBrowser(
  text: string,
  { parts, said }: FoundDevice,
  rule: ClientRule | null,
): FoundClient | null {
  const { named, products, mentions, fields } = parts;
  // Where the brackets were taken out, the device's words stand among the products.
  const start = fields.length === 0 ? named.findIndex(({ name }) => name === 'AppleWebKit') + 1 : 0;
  const unknown = named.slice(start).filter(({ name, isInComment }) => !isInComment && isOwn(name));
  if (unknown.length === 0 && rule !== null && rule.name !== 'Internet Explorer') return null;
  const at = named.findIndex(({ name, isKey }) => isKey && /^app_?name$/i.test(name));
  if (at >= 0 && rule !== null && isCommon.has(rule) && at + 1 < named.length)
    return { ...named[at + 1]!, type: 'app' };
  const versioned =
    unknown.findLast((one) => isVersioned(one) && /browser$/i.test(one.name)) ??
    unknown.findLast(isVersioned);
  const isView =
    products.has('electron') ||
    mentions.has('wv') ||
    (products.has('applewebkit') && !products.has('chrome') && !products.has('safari'));
  // An app's own name stands before those of what it is made with.
  const app = isView ? (unknown.find(isVersioned) ?? unknown.at(-1)) : undefined;
  if (app !== undefined) return { ...wholeName(app, named), type: 'app' };
  const last = versioned === undefined && said !== 'tv' ? lastWord(named) : null;
  if (last !== null) return { ...wholeName(last, named), type: 'browser' };
  const { name, version = '' } = new UAParser(text).getBrowser();
  if (name !== undefined && !saidByMany.test(name)) return { name, version, type: 'browser' };
  // The words of a television are about its platform, and once add-ons put theirs behind the browser's.
  if (versioned === undefined || said === 'tv' || hasAddOns(rule, products)) return null;
  return { ...wholeName(versioned, named), type: 'browser' };
}

/** Who puts a name of their own behind all else, though without a version: “… Safari/537.36 Example”. */
function lastWord(named: readonly Product[]): Product | null {
  const last = named.at(-1)!;
  const isLast = named.findIndex(({ name }) => name === 'Safari') >= 0 && !last.isInComment;
  return isLast && last.version === '' && /^[A-Z][A-Za-z]+$/.test(last.name) && isOwn(last.name)
    ? last
    : null;
}

const isVersioned = ({ name, version }: Product) => version !== '' && name.length > 2;

function hasAddOns(rule: ClientRule | null, products: Words): boolean {
  if (rule?.name === 'Internet Explorer') return true;
  return rule?.name === 'Firefox' && Number.parseInt(products.get('firefox') ?? '', 10) < 50;
}

/** “Google Earth Pro/7.3”: the words before it that have no version of their own belong to it. */
function wholeName(product: Product, named: readonly Product[]): Name {
  const at = named.indexOf(product);
  let start = at;
  const isPart = ({ name, version, isInComment, isKey }: Product) =>
    version === '' && !isInComment && !isKey && isOwn(name) && /^[A-Za-z]+$/.test(name);
  while (start > 0 && isPart(named[start - 1]!)) start -= 1;
  const words = named.slice(start, at + 1).map(({ name }) => name);
  return { name: words.join(' '), version: product.version };
}

const saidByMany =
  /^(?:(?:Mobile )?(?:Chrome|Safari|Firefox)|Chrome WebView|Chromium|WebKit|KHTML|Mozilla|Electron|Android Browser|IE|Opera)$/;

/** Every maker of a phone or television once had a browser of its own that called itself Safari. */
function engineBrowser(
  { products }: UserAgentParts,
  { name: system }: FoundSystem,
): FoundClient | null {
  if (!products.has('applewebkit')) return null;
  const version = products.get('version') ?? '';
  for (const name of ['Android', 'BlackBerry', 'Tizen', 'webOS', 'PlayStation'])
    if (isNamed(system, name)) return { name: `${name} Browser`, version, type: 'browser' };
  if (products.has('safari'))
    return isOfApple(system, version)
      ? { name: 'Safari', version, type: 'browser' }
      : { name: 'WebKit', version: '', type: 'browser' };
  return isOfApple(system, version) ? { name: 'Web view', version: '', type: 'app' } : null;
}

/** Safari is for Apple's systems alone, but for some years of Windows; on Linux others use its engine. */
function isOfApple(system: SystemName | null, version: string): boolean {
  if (system === null || system === 'windows-or-later') return false;
  if (typeof system === 'string' || /^(?:mac|i|iPad|vision|tv|watch)OS$/.test(system.name))
    return true;
  return isWindows(system) && Number.parseInt(version || '5', 10) <= 5;
}

/** A program that says it is Mozilla and nothing else of a browser. */
function ownWords(found: FoundDevice): FoundClient | null {
  const { parts, system } = found;
  const { products, named, fields } = parts;
  if (products.has('applewebkit') || products.has('gecko')) return null;
  const own =
    named.find(({ name }) => isOwn(name)) ??
    (system.name === null ? nameAtFront(fields[0] ?? '') : null);
  return own === null
    ? null
    : { name: own.name, version: own.version, type: isApp(found) ? 'app' : 'program' };
}

/** Commands and libraries tell their system on Linux, without a window; on others it is apps that do. */
function isApp({ parts, system: { name, kind } }: FoundDevice): boolean {
  if (name === null || kind !== 'desktop') return name !== null;
  return isNamed(name, 'macOS') || isWindows(name) || parts.mentions.has('x11');
}

function isWindows(system: SystemName): boolean {
  return (
    system === 'windows-or-later' || (typeof system === 'object' && /^Windows/.test(system.name))
  );
}

/** Apps and commands name themselves first, and then the library that they use: “ExampleBank/5.3 (…) okhttp/4.12”. */
function behindLibrary(
  text: string,
  { system: { name, kind } }: FoundDevice,
  library: ClientRule,
): FoundClient | null {
  const said = nameAtFront(text);
  if (said === null) return null;
  const known = clientRules.find(({ words }) => words.includes(said.name.toLowerCase()));
  if (known === library) return null;
  const isOnDevice = isNamed(name, 'Android') || (kind !== null && kind !== 'desktop');
  return { ...said, name: known?.name ?? said.name, type: isOnDevice ? 'app' : 'program' };
}

/** An app behind what its system or its kind of app is called: “Dalvik/2.1.0 (…) ExampleApp/1.2”. */
function nameBehind(found: FoundDevice): FoundClient | null {
  const own = found.parts.named.find(
    (one) => isVersioned(one) && !one.isInComment && isOwn(one.name),
  );
  return own === undefined ? null : { ...own, type: isApp(found) ? 'app' : 'program' };
}

/** Whatever is no browser names itself at the front: “ExampleApp/1.2 (…)”. */
function frontName(text: string, found: FoundDevice): FoundClient | null {
  const said = nameAtFront(text);
  if (said === null) return null;
  return { ...said, type: isApp(found) ? 'app' : 'program' };
}
