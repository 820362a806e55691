import { type ClientRule } from './client-rules';
import { isNamed, type FoundSystem } from './find-system.server';
import { type FoundClient, type FoundDevice, fromRule } from './found-client';
import { isOwn, type Name, nameAtFront } from './naming-words';
import { type UserAgentParts } from './read-user-agent';

/** Words by which robots call themselves; Cubot makes phones. */
const robotWord =
  /(?<!cu)bots?(?![a-z])|robot|crawl|spider|scrap(?:er|ing|y)|slurp|archiver|larbin/i;
/** What a robot is, and not what it is called: “Mastodon/4.5 (…) Bot”. */
const kindOfRobot = /^(?:ro)?bots?$|^(?:web ?)?(?:crawler|spider|scraper)$/i;
/** Words of those that look after pages, which an app on a phone may have in its name too. */
const toolWords = (
  'preview monitor synthetic selenium playwright puppeteer cypress validator inspector uptime favicon ' +
  'prefetch scan linkche ptst pingdom gtmetrix agent'
).split(' ');
/** Robots leave the address of somebody who answers for them; browsers do not. */
const address =
  /https?:\/\/|\bwww\.|[\w-]@[\w-]{1,60}\.[a-z]|[a-z\d-]\.(?:com|org|net|info|io|ai)(?![\w.])/i;
/** Behind the browser that it says it is, a robot says who asks: “… Safari/537.36 (compatible; GoogleOther)”. */
const endsCompatible = /^Mozilla\b.* AppleWebKit\/.*\(compatible;[^()]*\)$/;
/** Or it says so where a browser says what it is like: “(KHTML, like Gecko; Google-Sites-Thumbnails)”. */
const besideLikeness = /\(KHTML, like Gecko; (?:compatible; )?([^;()]+)/;

/** Whether a program asks by itself, by its own word or by what only programs write; `whole` is the user agent. */
export function isRobot(
  whole: string,
  { parts: { products, mentions }, system, model }: FoundDevice,
  rule: ClientRule | null,
): boolean {
  if (rule?.type === 'bot') return true;
  // What a device is called says nothing about who asks: “M bot 54” is a phone.
  const text = model.words === null ? whole : whole.replace(model.words, '');
  const lowerCase = text.toLowerCase();
  if (rule !== null && rule.type !== 'browser') return /(?<!cu)bot\b|crawl|spider/.test(lowerCase);
  if (robotWord.test(text)) return true;
  if (!products.has('mobile') && toolWords.some((word) => lowerCase.includes(word))) return true;
  // An app may tell its maker's address; of those that say Mozilla, only robots write “+http”.
  if (address.test(text))
    return (
      !isOnDevice(text, system) ||
      mentions.has('compatible') ||
      (text.includes('+http') && /^Mozilla\b/i.test(text))
    );
  if (endsCompatible.test(text) || besideLikeness.test(text)) return true;
  return rule === null && mentions.has('compatible') && !products.has('applewebkit');
}

/** Whether it names a phone or a tablet, or is an app that names its system. */
function isOnDevice(text: string, { name, kind }: FoundSystem): boolean {
  const isHandheld = kind === 'phone' || kind === 'tablet' || isNamed(name, 'Android');
  return isHandheld || (name !== null && !text.includes('Mozilla'));
}

/** A robot by what it calls itself, and not by the browser that it says it is; “Robot” where it says nothing. */
export function nameRobot(
  text: string,
  parts: UserAgentParts,
  rule: ClientRule | null,
): FoundClient {
  if (rule?.type === 'bot') return fromRule(rule, parts);
  // “TelegramBot (like TwitterBot)” is the one, not the other.
  const fields = parts.fields.filter((field) => !/^like /i.test(field));
  const said = [...fields, text].map(nameAtFront).filter((one): one is Name => one !== null);
  const products = parts.named.filter(({ name }) => isOwn(name));
  const words = [...said, ...products].filter(
    ({ name }) => !name.includes('@') && !kindOfRobot.test(name),
  );
  const answering = nameAtFront(fields[fields.lastIndexOf('compatible') + 1] ?? '');
  const isTool = ({ name }: Name) => toolWords.some((word) => name.toLowerCase().includes(word));
  const best =
    words.find(({ name }) => robotWord.test(name)) ??
    words.find(isTool) ??
    nameAtFront(besideLikeness.exec(text)?.[1] ?? '') ??
    (endsCompatible.test(text) ? answering : null) ??
    (text.startsWith('Mozilla/') ? null : nameAtFront(text)) ??
    products.find(({ isInComment }) => isInComment) ??
    products.at(-1) ??
    said.at(-1);
  return { name: best?.name ?? 'Robot', version: best?.version ?? '', type: 'bot' };
}
