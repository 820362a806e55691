import { useContext } from 'react';
import { type BrandPicture } from '~/brand/picture';
import { AnswerContext } from './answer-context';

/** In CSS pixels: the bar at the top of a page has room for no more. */
const mostHeight = 36;
const mostWidth = 176;

interface Props {
  logo: { light: BrandPicture; dark: BrandPicture };
  /** What the picture says; empty where that stands beside it. */
  alt: string;
}

/** The logo for the theme of the page, or for the one that the device prefers. Its room is there before it is loaded. */
export function BrandLogo({ logo: { light, dark }, alt }: Props) {
  const { theme } = useContext(AnswerContext);
  const always = theme === 'dark' ? dark : light;
  const picture = (
    <img src={always.path} alt={alt} {...sizeOf(always)} className="page-header-logo" />
  );
  if (theme !== 'system' || light.path === dark.path) return picture;
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcSet={dark.path} {...sizeOf(dark)} />
      {picture}
    </picture>
  );
}

function sizeOf({ width, height }: BrandPicture): { width: number; height: number } {
  const scale = Math.min(mostHeight / height, mostWidth / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
