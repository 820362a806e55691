import { defaultProductName } from '~/i18n/product-name';
import { type BrandFile } from './brand-schema';
import { type Palette, type Scheme } from './palette';
import { type BrandPicture } from './picture';

/** What the portal is called and looks like. */
export interface Brand {
  name: string;
  /** Null where the name stands in its place. */
  logo: { light: BrandPicture; dark: BrandPicture; hasName: boolean } | null;
  /** Null for the portal's own. */
  icon: BrandPicture | null;
  /** Null for the portal's own colours. */
  palettes: Record<Scheme, Palette> | null;
  links: BrandFile['links'];
  /** What stands behind the style sheet of every page; empty for nothing. */
  styles: string;
}

/** The portal as it is without a file. */
export const ownBrand: Brand = {
  name: defaultProductName,
  logo: null,
  icon: null,
  palettes: null,
  links: {},
  styles: '',
};

/** How names of files begin that people save: of letters and digits that every system and header takes. */
export function filePrefix({ name }: Brand): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.length === 0 ? 'account' : words.join('-');
}
