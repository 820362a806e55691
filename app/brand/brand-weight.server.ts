import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { localeNames } from '~/i18n/locales';
import { problemAt } from '~/json-file.server';
import { contactsIn, type Support } from '~/portal-config/support';
import { type Brand } from './brand';
import { linksIn } from './brand-schema';

/**
 * What the words, addresses and colours of a brand may take of a page. A page has to fit the first flight of a connection
 * (14 kB, RFC 6928), and the heaviest of the portal's own leave so much.
 */
const mostBrandBytes = 1_000;
/** What an encoding adds at the most to so short a text that it cannot make shorter. */
const mostAddedBytes = 50;

/** What is wrong with a brand that is too heavy, and its place in the file; null for one that is not. */
export function weightProblem(brand: Brand, support: Support): string | null {
  const contacts = contactsIn(support);
  const linkTexts = localeNames.map((locale) =>
    linksIn(brand.links, locale).flatMap(({ url, text }) => [url, text ?? '']),
  );
  const pictures = [brand.logo?.light.path, brand.logo?.dark.path, brand.icon?.path];
  const always = [brand.styles, brand.name, ...pictures.map((path) => path ?? ''), ...contacts];
  const longest = Math.max(...linkTexts.map((texts) => lengthOf([...always, ...texts])));
  if (longest + mostAddedBytes <= mostBrandBytes) return null;
  const bytes = Math.max(...linkTexts.map((texts) => weightOf([...always, ...texts])));
  if (bytes <= mostBrandBytes) return null;
  const isBySupport = Math.max(...linkTexts.map(weightOf)) < weightOf(contacts);
  return problemAt(
    [isBySupport ? 'support' : 'links'],
    `must be shorter: with it, the brand takes ${bytes} bytes of each page, and ${mostBrandBytes} is the most`,
  );
}

const lengthOf = (texts: readonly string[]) => Buffer.byteLength(texts.join('\n'));

/** As it is sent, by the heavier encoding. */
function weightOf(texts: readonly string[]): number {
  const text = texts.join('\n');
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 4 };
  return Math.max(gzipSync(text).length, brotliCompressSync(text, { params: quality }).length);
}
