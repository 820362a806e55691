// `npm run measure:reading -- [how many of the hardest sentences to print]`: the reading grade of the English texts.
import { aim, englishSentences } from './english-sentences';
import { gradeOf, isWhole, type Sentence } from './reading-grade';

/** A short sentence with one long word has a high grade and is easy all the same. */
const leastWords = 8;
const shown = Number(process.argv[2] ?? 12);

const groups = englishSentences();
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
