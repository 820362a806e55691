/** Longer than what people are called, and short enough for a line. */
const defaultMaxLength = 200;

/** More marks over one letter than any script needs. */
const maxMarks = 6;

/** Most text there is: nothing in it could need cleaning. */
const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Joins letters or pictures into one, or chooses a form of one: of use between certain characters only. */
const joinerOrSelector = String.raw`[\u200c\u200d\p{Variation_Selector}]`;

/** Neither ink nor space: controls, marks of direction, fillers, tags, halves of characters. */
const invisible = new RegExp(
  String.raw`(?!${joinerOrSelector})\p{Default_Ignorable_Code_Point}|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]|[\p{Cs}\p{Noncharacter_Code_Point}\ufff9-\ufffc]`,
  'gu',
);

/** Joiners where nothing joins: in scripts that need none, at an end, next to a blank. */
const idleJoiner =
  /(?<![\p{L}\p{M}\p{So}\p{Sk}\p{Variation_Selector}])[\u200c\u200d]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{So}\p{Sk}])/gu;

const idleSelector = /(?<![^\s\p{Variation_Selector}])\p{Variation_Selector}+/gu;

/** Blanks of all widths, also those that count as signs. */
const blanks = /[\p{Z}\t-\r\u0085\u2800\u{1d159}]+/gu;

const strayMarks = /(?<![^ ])\p{M}+/gu;
const piledMarks = new RegExp(String.raw`(?<=\p{M}{${maxMarks}})\p{M}+`, 'gu');
const canBeSeen = /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u;

/**
 * Text from outside – a claim, an answer of the tenant, a header, a line of a data file – as pages and logs
 * may show it: without what cannot be seen or changes what stands around it, in one line, in Unicode NFC, of
 * at most `maxLength` UTF-16 units. Null where nothing is left that can be seen.
 */
export function cleanText(
  text: string,
  { maxLength = defaultMaxLength }: { maxLength?: number } = {},
): string | null {
  if (text.length <= maxLength && plain.test(text)) return text;
  const clean = text
    // What is far beyond is not looked at: cleaning takes as long as the text is.
    .slice(0, maxLength * 20)
    .normalize('NFC')
    .replace(invisible, '')
    .replace(blanks, ' ')
    .replace(idleJoiner, '')
    .replace(idleSelector, '')
    .replace(strayMarks, '')
    .replace(piledMarks, '')
    .replace(/ +/g, ' ')
    .trim();
  return canBeSeen.test(clean) ? cut(clean, maxLength) : null;
}

/**
 * An e-mail address from outside; null where nothing can be seen of it, and where cleaning would make another
 * one of it: mail is sent to it.
 */
export function cleanEmail(text: string): string | null {
  // RFC 3696 erratum 1690: no address is longer than 320.
  const clean = cleanText(text, { maxLength: 320 });
  return clean === text.trim().normalize('NFC') ? clean : null;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, maxLength + 1))) {
    if (index + segment.length > maxLength - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
