import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { problemAt, readJsonFile } from '~/json-file.server';
import { type Support } from '~/portal-config/support';
import { type Brand } from './brand';
import { type BrandFile, brandSchema } from './brand-schema';
import { brandStyles } from './brand-styles';
import { contrastProblems } from './contrast-problems';
import { initialIcon } from './initial-icon.server';
import { completePalette, ownPalettes, type Palette, type Scheme } from './palette';
import { type BrandPicture, PictureProblem } from './picture';
import { readPicture } from './read-picture.server';

/** What a brand's file says. */
export interface ReadBrand {
  brand: Brand;
  /** Null where the file does not say how support is reached. */
  support: Support | null;
}

/** The path of a brand's file, read into what it says; each problem is an issue that names its place. */
export const brandFile = z.string().transform((path, context): ReadBrand => {
  const read = readJsonFile(path, brandSchema);
  const problems = 'problems' in read ? [...read.problems] : [];
  const found = 'value' in read ? brandOf(read.value, dirname(path), problems) : null;
  for (const message of problems) context.addIssue({ code: 'custom', message });
  return found ?? z.NEVER;
});

/** Null where a picture cannot be shown. Whatever is wrong is added to `problems`. */
function brandOf(file: BrandFile, folder: string, problems: string[]): ReadBrand | null {
  const pictureAt = (place: string, path: string, mostWidth: number, leastWidth: number) => {
    try {
      const found = readPicture(resolve(folder, path));
      const ratio = found.width / found.height;
      if (ratio <= mostWidth && ratio >= leastWidth) return found;
      throw new PictureProblem(`must be ${leastWidth} to ${mostWidth} times as wide as it is high`);
    } catch (error) {
      if (!(error instanceof PictureProblem)) throw error;
      problems.push(problemAt(place.split('.'), error.message));
      return null;
    }
  };
  const logo = logoOf(file.logo, (place, path) => pictureAt(`logo.${place}`, path, 8, 0.5));
  const given = file.icon === undefined ? null : pictureAt('icon', file.icon, 1.1, 0.9);
  const palettes = file.colors === undefined ? null : palettesOf(file.colors, problems);
  if (problems.length > 0) return null;
  const icon = given ?? initialIcon(file.name, (palettes ?? ownPalettes).light);
  const { name, links, support = null } = file;
  return {
    brand: { name, logo, icon, palettes, links, styles: brandStyles({ name, logo, palettes }) },
    support,
  };
}

function logoOf(
  logo: BrandFile['logo'],
  pictureAt: (place: 'light' | 'dark', path: string) => BrandPicture | null,
): Brand['logo'] {
  if (logo === undefined) return null;
  const light = pictureAt('light', logo.light);
  const dark = logo.dark === undefined ? light : pictureAt('dark', logo.dark);
  return light === null || dark === null ? null : { light, dark, hasName: logo.hasName };
}

function palettesOf(
  colors: NonNullable<BrandFile['colors']>,
  problems: string[],
): Record<Scheme, Palette> {
  const paletteOf = (scheme: Scheme) => {
    const given = colors[scheme];
    const palette = completePalette(given, scheme);
    for (const { name, message } of contrastProblems(palette, (one) => given[one] !== undefined))
      problems.push(problemAt(['colors', scheme, name], message));
    return palette;
  };
  return { light: paletteOf('light'), dark: paletteOf('dark') };
}
