import { expect, test } from 'vitest';
import { aim, englishSentences } from '../../bench/english-sentences';
import { gradeOf, isWhole, sentences } from '../../bench/reading-grade';

test('a text is taken apart into its sentences, with their words and syllables', () => {
  expect(sentences('Sign in again. Nothing was changed.')).toEqual([
    { text: 'Sign in again.', words: 3, syllables: 4 },
    { text: 'Nothing was changed.', words: 3, syllables: 4 },
  ]);
});

test('words with a hyphen or an apostrophe are one word', () => {
  expect(sentences('The sign-in isn’t done.')).toEqual([
    { text: 'The sign-in isn’t done.', words: 4, syllables: 6 },
  ]);
});

test('numbers are no words', () => {
  expect(sentences('12 of 300')).toEqual([{ text: '12 of 300', words: 1, syllables: 1 }]);
  expect(sentences('100')).toEqual([]);
});

test('a label is no whole sentence', () => {
  const wholes = ['Sign out', 'Signing out…', 'Expired.', 'Try again.', 'Sign out this browser?'];
  expect(wholes.flatMap(sentences).filter(isWhole)).toHaveLength(2);
});

test('the grade is that of Flesch and Kincaid', () => {
  const text = [{ text: '', words: 20, syllables: 30 }];
  expect(gradeOf(text)).toBeCloseTo(0.39 * 20 + 11.8 * 1.5 - 15.59);
});

test('long words and long sentences raise it', () => {
  const [easy = 0, hard = 0] = [
    'We can’t show this. Try again.',
    'Unfortunately, the requested information is not available at present.',
  ].map((text) => gradeOf(sentences(text)));
  expect(hard).toBeGreaterThan(easy + 10);
});

test('the sentences of every group of English texts are read with ease', () => {
  const hard = [...englishSentences()]
    .map(([group, all]) => ({ group, whole: all.filter(isWhole) }))
    .filter(({ whole }) => whole.length > 0 && gradeOf(whole) > aim);
  expect(hard).toEqual([]);
});
