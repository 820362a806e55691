// `npm run measure:reading -- [how many of the hardest sentences to print]`: the reading grade of the English texts.
import { translator } from '../app/i18n/catalogues.server';
import { en } from '../app/i18n/locales/en/catalogue';
import { type MessageKey } from '../app/i18n/translate';
import { gradeOf, isWhole, type Sentence, sentences } from './reading-grade';

/** A grade that a child of eleven or twelve reads with ease. */
const aim = 6;
/** A short sentence with one long word has a high grade and is easy all the same. */
const leastWords = 8;
const shown = Number(process.argv[2] ?? 12);

const fillIn = translator('en') as (key: string, values: Record<string, string | number>) => string;

/** The text with a plain word, or a number that takes the plural, for each of its values. */
function filledIn(key: MessageKey): string {
  const values = [...en[key].matchAll(/\{(\w+)(, (?:number|plural))?/g)].map(
    ([, name = '', isNumber]) => [name, isNumber === undefined ? 'Ada' : 3] as const,
  );
  return fillIn(key, Object.fromEntries(values));
}

const groups = new Map<string, Sentence[]>();
for (const key of Object.keys(en) as MessageKey[]) {
  const group = key.split('.')[0] ?? key;
  groups.set(group, [...(groups.get(group) ?? []), ...sentences(filledIn(key))]);
}
const all = [...groups.values()].flat();
const figure = (own: readonly Sentence[]) => (own.length === 0 ? '–' : gradeOf(own).toFixed(1));
const row = (own: readonly Sentence[]) => ({
  'all texts': figure(own),
  'whole sentences': figure(own.filter(isWhole)),
  sentences: own.filter(isWhole).length,
});
console.log(`Flesch–Kincaid grade of the English texts, at most ${aim}:`);
console.table(
  Object.fromEntries([
    ...[...groups].map(([group, own]) => [group, row(own)]),
    ['together', row(all)],
  ]),
);

console.log('\nThe hardest sentences:');
all
  .filter((one) => isWhole(one) && one.words >= leastWords)
  .map((one) => ({ grade: gradeOf([one]), text: one.text }))
  .sort((one, other) => other.grade - one.grade)
  .slice(0, shown)
  .forEach(({ grade, text }) => console.log(`${grade.toFixed(1).padStart(5)}  ${text}`));

const tooHard = [...groups, ['together', all] as const].filter(
  ([, own]) => own.some(isWhole) && gradeOf(own.filter(isWhole)) > aim,
);
if (tooHard.length > 0) {
  console.error(`\nAbove ${aim}: ${tooHard.map(([group]) => group).join(', ')}.`);
  process.exitCode = 1;
}
