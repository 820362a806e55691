/**
 * The values that an ICU message needs, by the names in its text: numbers where it counts or writes a number,
 * text or numbers elsewhere. Read off the type of the text, for plain arguments, `number`, `plural` and `select`;
 * a test sees to it that texts use no more than these.
 */
export type MessageValues<Text extends string> = Values<InText<Text>>;

/** An argument of a message with its kind, while the text is read. */
type Argument = readonly [name: string, kind: 'number' | 'any'];

type Values<Arguments extends Argument> = {
  readonly [Name in Arguments[0]]: readonly [Name, 'number'] extends Arguments
    ? number
    : string | number;
};

/*
 * A message holds text and arguments; a plural or select holds forms, each of which is a message again. So each
 * closing brace leads from the one to the other: out of a form, or out of the argument that holds the forms.
 */

type InText<
  Rest extends string,
  Found extends Argument = never,
> = Rest extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Between}`
    ? InForms<`${Between}{${After}`, Found>
    : InArgument<After, Found>
  : Found;

type InForms<
  Rest extends string,
  Found extends Argument,
> = Rest extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Between}`
    ? InText<`${Between}{${After}`, Found>
    : InText<After, Found>
  : Found;

type InArgument<
  Rest extends string,
  Found extends Argument,
> = Rest extends `${infer Inside}}${infer After}`
  ? Inside extends `${infer Name}, plural,${string}`
    ? Rest extends `${string}, plural,${infer Forms}`
      ? InForms<Forms, Found | readonly [Name, 'number']>
      : never
    : Inside extends `${infer Name}, select,${string}`
      ? Rest extends `${string}, select,${infer Forms}`
        ? InForms<Forms, Found | readonly [Name, 'any']>
        : never
      : Inside extends `${infer Name}, number`
        ? InText<After, Found | readonly [Name, 'number']>
        : InText<After, Found | readonly [Inside, 'any']>
  : Found;
