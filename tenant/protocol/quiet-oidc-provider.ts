/**
 * oidc-provider warns at import on Node.js 20, where it works all the same. Only that one message is
 * held back, and only while the package loads.
 */
const warn = console.warn;
console.warn = (...words: unknown[]) => {
  if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
};
const loaded = await import('oidc-provider').finally(() => {
  console.warn = warn;
});

export const Provider = loaded.default;
export const { errors, interactionPolicy } = loaded;
