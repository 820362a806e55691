// What the texts of a page cost: parsing all messages of a language once, and filling in as many as the longest page shows.
// Run with: node --import tsx bench/messages.ts
import { texts, translator } from '../app/i18n/catalogues.server';
import { localeNames } from '../app/i18n/locales';
import { type MessageKey } from '../app/i18n/translate';

const rounds = 200;

/** A value for each name in the text. */
function valuesFor(text: string): Record<string, number> {
  return Object.fromEntries([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => [name, 5]));
}

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (const locale of localeNames) {
  const t = translator(locale) as (key: MessageKey, values: object) => string;
  const messages = (Object.entries(texts[locale]) as [MessageKey, string][]).map(
    ([key, text]) => [key, valuesFor(text)] as const,
  );
  const fillIn = () => messages.forEach(([key, values]) => t(key, values));
  const first = processorMs(fillIn);
  for (let round = 0; round < rounds; round += 1) fillIn();
  const later = processorMs(() => {
    for (let round = 0; round < rounds; round += 1) fillIn();
  });
  console.log(
    `${locale}: ${messages.length} messages, first ${first.toFixed(1)} ms, then ${(later / rounds).toFixed(3)} ms`,
  );
}
