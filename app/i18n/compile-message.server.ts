import { IntlMessageFormat } from 'intl-messageformat';
import { type CompiledMessage } from './write-message';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** What the parser calls the kinds of elements; its own names are not exported. */
const kinds = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

/**
 * Parses an ICU message, so that browsers need no parser to fill it in.
 *
 * @throws {TypeError} for what our messages do not use: dates, number formats, offsets, tags.
 */
export function compileMessage(text: string): CompiledMessage {
  return compile(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst(), null);
}

/** `counted` is the argument that `#` stands for. */
function compile(elements: readonly Element[], counted: string | null): CompiledMessage {
  const parts = elements.map((element) => compileElement(element, counted));
  const [first, ...more] = parts;
  return typeof first === 'string' && more.length === 0 ? first : parts;
}

function compileElement(element: Element, counted: string | null) {
  const kind: number = element.type;
  if (kind === kinds.pound && counted !== null) return { number: counted };
  if (!('value' in element) || ('style' in element && element.style)) throw unknownElement(element);
  const { value } = element;
  if (kind === kinds.literal) return value;
  if (kind === kinds.argument) return { argument: value };
  if (kind === kinds.number) return { number: value };
  if (!('options' in element)) throw unknownElement(element);
  const isPlural = kind === kinds.plural;
  if ('offset' in element && (element.offset !== 0 || element.pluralType !== 'cardinal'))
    throw unknownElement(element);
  const forms = Object.fromEntries(
    Object.entries(element.options).map(([form, option]) => [
      form,
      compile(option.value, isPlural ? value : counted),
    ]),
  );
  return isPlural ? { plural: value, forms } : { select: value, forms };
}

function unknownElement(element: Element): TypeError {
  return new TypeError(`A message uses what is not provided for: ${JSON.stringify(element)}`);
}
