/** The same texts in another language: every key of the English ones, and no other. */
export type Translated<English> = { readonly [Key in keyof English]: string };
