import { makerRules } from './maker-rules';

/** A device by its maker and model, as far as its own words leave no doubt. */
export interface FoundModel {
  /** The model as the user agent has it. */
  words: string | null;
  /** Who uses such codes for models and nobody else does; null where the words name the maker, or do not tell. */
  maker: string | null;
}

const none: FoundModel = { words: null, maker: null };

/** A model told in its own words, with its maker where they tell nobody else's. */
export function describeModel(words: string | null | undefined): FoundModel {
  if (words === undefined || words === null || words === '') return none;
  const maker = makerRules.find(({ models }) => models.test(words))?.maker ?? null;
  return { words, maker };
}

/** “Google Pixel 8”; a maker that the words begin with is not told twice. */
export function nameModel({ words, maker }: FoundModel): string | null {
  if (words === null || maker === null || maker === 'Apple') return words;
  return words.toLowerCase().startsWith(maker.toLowerCase()) ? words : `${maker} ${words}`;
}
