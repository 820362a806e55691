import { translator } from '../app/i18n/catalogues.server';
import { en } from '../app/i18n/locales/en/catalogue';
import { type MessageKey } from '../app/i18n/translate';
import { type Sentence, sentences } from './reading-grade';

/** The highest grade that the texts may have: one that a child of eleven or twelve reads with ease. */
export const aim = 6;

const fillIn = translator('en') as (key: string, values: Record<string, string | number>) => string;

/** The text with a plain word, or a number that takes the plural, for each of its values. */
function filledIn(key: MessageKey): string {
  const values = [...en[key].matchAll(/\{(\w+)(, (?:number|plural))?/g)].map(
    ([, name = '', isNumber]) => [name, isNumber === undefined ? 'Ada' : 3] as const,
  );
  return fillIn(key, Object.fromEntries(values));
}

/** All sentences and labels of the English texts, by the group of the text. */
export function englishSentences(): Map<string, Sentence[]> {
  const groups = new Map<string, Sentence[]>();
  for (const key of Object.keys(en) as MessageKey[]) {
    const group = key.split('.')[0] ?? key;
    groups.set(group, [...(groups.get(group) ?? []), ...sentences(filledIn(key))]);
  }
  return groups;
}
