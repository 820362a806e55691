import { syllable } from 'syllable';

/** A sentence, or a label that stands alone, with what its grade is made of. */
export interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
}

const sentencesOf = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of an English text. Numbers are no words: nobody stumbles over them. */
export function sentences(text: string): Sentence[] {
  return [...sentencesOf.segment(text)]
    .map(({ segment }) => {
      const words = segment.replaceAll('’', "'").match(/[\p{L}'][\p{L}\p{N}'-]*/gu) ?? [];
      const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
      return { text: segment.trim(), words: words.length, syllables };
    })
    .filter(({ words }) => words > 0);
}

/** Whether it is a whole sentence, and not a label such as a heading or the words of a button. */
export function isWhole({ text }: Sentence): boolean {
  return /[.?!]$/.test(text) && text.includes(' ');
}

/** The Flesch–Kincaid grade: the years of school that a reader needs. */
export function gradeOf(all: readonly Sentence[]): number {
  const words = all.reduce((sum, one) => sum + one.words, 0);
  const syllables = all.reduce((sum, one) => sum + one.syllables, 0);
  return 0.39 * (words / all.length) + 11.8 * (syllables / words) - 15.59;
}
