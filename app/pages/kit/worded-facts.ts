import { type ShownTime } from '~/i18n/format-time.server';

/** What stands beside a term, in words. */
export type FactValue =
  | { as: 'text'; text: string }
  | { as: 'time'; time: ShownTime }
  /** In a browser's own words, which are no language. */
  | { as: 'raw'; text: string }
  | { as: 'address'; masked: string; full: string; reveal: string }
  | { as: 'list'; entries: { text: string; time: ShownTime | null }[] };

export interface WordedFact {
  term: string;
  value: FactValue;
}

/** A part of a page: a heading, terms with their values, and what is to be said about them. */
export interface WordedSection {
  heading: string;
  facts: WordedFact[];
  notes: string[];
}

/** What must not be overlooked. */
export interface Notice {
  tone: 'danger' | 'warn';
  heading: string | null;
  text: string;
}
