import { z } from 'zod';
import { type Locale, localeNames } from '~/i18n/locales';
import { httpsUrl } from '~/portal-config/https-url';
import { shownText } from '~/portal-config/shown-text';
import { supportSchema } from '~/portal-config/support';
import { colorOf } from './color';
import { colorNames } from './palette';

const byLanguage = <T extends z.ZodType>(value: T) =>
  z
    .partialRecord(z.enum(localeNames), value)
    .refine((given) => Object.keys(given).length > 0, 'must have at least one language');

const link = z.union(
  [
    httpsUrl,
    z.strictObject({
      url: z
        .union(
          [httpsUrl, byLanguage(httpsUrl)],
          'must be an https address, or one for each language',
        )
        .describe(
          'One https address, or one for each language; English, else the first, stands in for a missing one.',
        ),
      texts: byLanguage(shownText(60))
        .optional()
        .describe('What the link says in each language, where that is not the usual word.'),
    }),
  ],
  'must be an https address, or an object with url and, if need be, texts',
);

const color = z
  .string()
  .regex(/^#[\da-fA-F]{6}$/, 'must be a colour such as #1a2b3c')
  .transform(colorOf);

const { accent, ...others } = Object.fromEntries(
  colorNames.map((name) => [name, color.optional()]),
) as Record<(typeof colorNames)[number], z.ZodOptional<typeof color>>;
const colors = z.strictObject({ accent: accent.unwrap(), ...others });

const file = z.string().min(1).max(1000);

/** The file of a brand, as `BRAND_FILE` names it. */
export const brandSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors; the portal does not look at it.'),
    name: shownText(40).describe('What the portal is called, in every language.'),
    logo: z
      .strictObject({
        light: file.describe('For light pages.'),
        dark: file
          .optional()
          .describe('For dark pages; without it, the one for light pages is shown there too.'),
        hasName: z
          .boolean()
          .default(true)
          .describe('Whether the name can be read in the logo; if not, it stands beside it.'),
      })
      .optional()
      .describe('Paths of SVG or PNG files, from the folder of this file.'),
    icon: file.optional().describe('Path of a square SVG or PNG file for the tab of the browser.'),
    colors: z
      .strictObject({ light: colors, dark: colors })
      .optional()
      .describe('Colours of light and of dark pages, as #rrggbb.'),
    support: supportSchema
      .optional()
      .describe('How people reach those who run the service; here or in PORTAL_CONFIG.'),
    links: z
      .strictObject({
        privacy: link.optional(),
        terms: link.optional(),
        imprint: link.optional(),
      })
      .prefault({})
      .describe('Pages that every page and mail leads to at its end.'),
  })
  .describe('What Latchkey is called and looks like.');

export type BrandFile = z.output<typeof brandSchema>;

const linkNames = ['privacy', 'terms', 'imprint'] as const;
type LinkName = (typeof linkNames)[number];

/** Where a link leads in a language, and what it says there; null for the usual word. */
export interface LegalLink {
  name: LinkName;
  url: string;
  text: string | null;
}

/** The links in a language, in the order of `linkNames`. */
export function linksIn(links: BrandFile['links'], locale: Locale): LegalLink[] {
  return linkNames.flatMap((name) => {
    const given = links[name];
    if (given === undefined) return [];
    if (typeof given === 'string') return [{ name, url: given, text: null }];
    const { url, texts } = given;
    return [
      {
        name,
        url: typeof url === 'string' ? url : inLanguage(url, locale),
        text: texts?.[locale] ?? null,
      },
    ];
  });
}

function inLanguage(given: Partial<Record<Locale, string>>, locale: Locale): string {
  return given[locale] ?? given.en ?? Object.values(given)[0] ?? '';
}
