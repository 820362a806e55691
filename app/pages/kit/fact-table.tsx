import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';

/** Terms with their values beside them; below them where there is no room. */
export function FactTable({ children }: { children: ReactNode }) {
  return <dl className="fact-table">{children}</dl>;
}

/** A term and its value, in whatever elements. */
export function FactRow({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A value in words, or in letters that no language turns around; null where it is not known. */
export function TextRow(props: { term: string; text: string | null; isCode?: boolean }) {
  const t = useTranslate();
  const { term, text, isCode = false } = props;
  return (
    <FactRow term={term}>
      {text === null ? (
        <span className="text-quiet">{t('kit.unknown.alone')}</span>
      ) : isCode ? (
        <bdi dir="ltr" lang="en">
          {text}
        </bdi>
      ) : (
        <bdi>{text}</bdi>
      )}
    </FactRow>
  );
}
