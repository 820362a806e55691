import { useContext } from 'react';
import { AnswerContext } from './answer-context';

/** What the browser shows beside the title in its tabs. */
export function BrandIcon() {
  const { icon } = useContext(AnswerContext).brand;
  const { path, contentType } = icon ?? ownIcon;
  return <link rel="icon" href={path} type={contentType.split(';')[0]} />;
}

const ownIcon = { path: '/favicon.svg', contentType: 'image/svg+xml' };
