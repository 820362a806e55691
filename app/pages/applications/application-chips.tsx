import { useTranslate } from '~/i18n/use-translate';
import { type ApplicationView } from './application-view.server';

/** What sets an application apart from most. */
export function ApplicationChips({ application }: { application: ApplicationView }) {
  const t = useTranslate();
  const { isPortal, isSelfRegistered, isEnding } = application;
  const chips = [
    ...(isPortal ? [{ text: t('applications.chip.portal'), look: 'chip-current' }] : []),
    ...(isSelfRegistered
      ? [{ text: t('applications.chip.selfRegistered'), look: 'chip-warn' }]
      : []),
    ...(isEnding ? [{ text: t('applications.access.remove.pending'), look: 'chip-warn' }] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {chips.map(({ text, look }) => (
        <li key={text} className={`chip ${look}`}>
          {text}
        </li>
      ))}
    </ul>
  );
}
