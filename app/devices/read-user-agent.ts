/** What a user agent is made of (RFC 9110 §10.1.5): products with versions, and comments. */
export interface UserAgentParts {
  /** The products in their order, those inside comments too. */
  named: readonly Product[];
  /** The versions of the products, by their names in lower case. */
  products: Words;
  /**
   * What the comments mention, in lower case, each with the version that follows: every part as a
   * whole, its single words, and the words before its first number (“windows nt”).
   */
  mentions: Words;
  /** The letters that words begin with, and the number after them: “blackberry9300”, “android-4”. */
  beginnings: Words;
  /** The parts of all comments, as they stand. */
  fields: readonly string[];
}

/** Versions by words; empty where none is told. */
export type Words = ReadonlyMap<string, string>;

export interface Product {
  name: string;
  version: string;
  isInComment: boolean;
  /** Whether it has a value that is no version: “NetType/WIFI”. */
  isKey: boolean;
}

/** More words than any honest user agent has in one part of a comment. */
const wordLimit = 24;

/** Takes a user agent apart in one pass; the work grows with its length and never faster. */
export function readUserAgent(text: string): UserAgentParts {
  const parts = new Parts();
  let depth = 0;
  let start = 0;
  let insideWord = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? semicolon : text.charCodeAt(at);
    // “moto g(60)” is one name.
    if (code === 40 && depth > 0 && isLetterOrDigit(text.charCodeAt(at - 1))) insideWord += 1;
    if (insideWord > 0 && (code === 40 || code === 41)) {
      if (code === 41) insideWord -= 1;
      continue;
    }
    const isOpening = code === 40 || code === 91;
    const isClosing = code === 41 || code === 93;
    if (!isOpening && !isClosing && code !== semicolon && (code !== 32 || depth > 0)) continue;
    if (at > start) parts.add(text.slice(start, at).trim(), depth > 0);
    start = at + 1;
    if (isOpening) depth += 1;
    else if (isClosing && depth > 0) depth -= 1;
  }
  for (const { name, version } of parts.named)
    remember(parts.products, name.toLowerCase(), version);
  return parts;
}

const semicolon = 59;

class Parts implements UserAgentParts {
  readonly named: Product[] = [];
  readonly products = new Map<string, string>();
  readonly mentions = new Map<string, string>();
  readonly beginnings = new Map<string, string>();
  readonly fields: string[] = [];

  add(part: string, isInComment: boolean): void {
    if (part === '') return;
    if (isInComment) this.addField(part);
    else this.addProduct(part, false);
  }

  private addProduct(word: string, isInComment: boolean): void {
    // An address is nobody's name, though it may end in “/bot”; nor is what has a key or a value of a list.
    if (word.includes('://') || word.includes('=')) return;
    // “SogouMSE,SogouMobileBrowser/5.28”, “Safari/537.36Snapchat/12.90”
    const [, safari, glued] = /^(Safari\/[\d.]+)([A-Za-z].*)$/.exec(word) ?? [];
    const several = safari === undefined ? word.split(',', wordLimit) : [safari, glued!];
    if (several.length > 1) {
      for (const one of several) this.addProduct(one, isInComment);
      return;
    }
    const last = this.named.at(-1);
    const slash = word.indexOf('/');
    // “Instagram 338.0”: a number on its own belongs to the name before it; “360SE” is a name.
    if (startsWithDigit(word) && slash === -1 && !/^\d+[A-Z]{2,}$/.test(word)) {
      if (!isInComment && last?.version === '') last.version = word;
      return;
    }
    // “Mint Browser/3.9”, “UC Browser7.4”
    if (last?.version === '' && /^browser/i.test(word)) {
      const [, second, version] = /^(browser)[/v]*(\d[\w.]*)?/i.exec(word)!;
      last.name = `${last.name} ${second}`;
      last.version = version ?? '';
      return;
    }
    const names = slash === -1 ? withVersion(word) : word.split('/', wordLimit);
    for (const [index, part] of names.entries()) {
      const next = names[index + 1] ?? '';
      if (part === '' || (index > 0 && startsWithDigit(part))) continue;
      // What a device's maker called its own building of the system.
      if (index > 0 && names[index - 1] === 'Build') continue;
      const version = isVersion(next) ? next : '';
      const isKey = names.length > 1 && version === '';
      this.named.push({ name: part, version, isInComment, isKey });
      this.rememberBeginning(part.toLowerCase(), version);
    }
  }

  private addField(field: string): void {
    this.fields.push(field);
    // Nearly every user agent has it, and it says nothing.
    if (field === 'KHTML, like Gecko') return;
    const last = this.named.at(-1);
    // “Links (2.29; …)”
    if (this.named.length === 1 && last?.version === '' && /^\d+(?:\.\w+)+$/.test(field))
      last.version = field;
    const lowerCase = withoutLikeness(field.toLowerCase());
    if (/[\s,:]/.test(lowerCase)) this.mentionWords(lowerCase);
    else this.mentionWord(lowerCase);
    const slash = field.indexOf('/');
    if (slash === -1 || field.includes('://')) return;
    // “Opera Mini/36.2”
    remember(this.mentions, lowerCase.slice(0, slash), field.slice(slash + 1));
    for (const word of field.split(/\s/, wordLimit))
      if (word.includes('/')) this.addProduct(word, true);
  }

  private mentionWords(field: string): void {
    remember(this.mentions, field, '');
    const words = field.split(/[\s,:]/, wordLimit);
    const number = words.findIndex(startsWithDigit);
    if (number > 0) remember(this.mentions, words.slice(0, number).join(' '), words[number]!);
    for (const word of words) this.mentionWord(word);
  }

  private mentionWord(word: string): void {
    const slash = word.indexOf('/');
    const name = slash === -1 ? word : word.slice(0, slash);
    remember(this.mentions, name, slash === -1 ? '' : word.slice(slash + 1));
    this.rememberBeginning(name, '');
  }

  private rememberBeginning(word: string, version: string): void {
    let end = 0;
    while (end < word.length && isSmallLetter(word.charCodeAt(end))) end += 1;
    if (end === 0 || end === word.length) return;
    const after = version === '' ? word.slice(/[-_]/.test(word[end]!) ? end + 1 : end) : version;
    remember(this.beginnings, word.slice(0, end), startsWithDigit(after) ? after : '');
  }
}

/** “Snapchat11.83.0”: a name and its version, without anything between them. */
function withVersion(word: string): string[] {
  const [, name, version] =
    /^([A-Za-z]{3,}(?:_[A-Za-z]+)*)_?(\d{1,6}(?:\.\d{1,6}){1,4})$/.exec(word) ?? [];
  return name === undefined ? [word] : [name, version!];
}

/** “Librem 5, like iPhone” is no iPhone, and “CPU OS 17_5 like Mac OS X” no Mac. */
function withoutLikeness(field: string): string {
  const at = field.search(/,? like /);
  return at > 0 ? field.slice(0, at) : field;
}

/** The first mention counts, but one with a version more than one without. */
function remember(words: Map<string, string>, word: string, version: string): void {
  const known = words.get(word);
  if (word !== '' && (known === undefined || (known === '' && version !== '')))
    words.set(word, version);
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function isLetterOrDigit(code: number): boolean {
  const isCapital = code >= 65 && code <= 90;
  return isCapital || isSmallLetter(code) || (code >= 48 && code <= 57);
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** “1.2”, “v1.2” and “_1.2” are versions, “MiuiBrowser” is none. */
function isVersion(word: string): boolean {
  return startsWithDigit(word) || (/^[v_]/i.test(word) && startsWithDigit(word.slice(1)));
}
