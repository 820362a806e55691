import { type preferences as english } from '../en/preferences';
import { type Translated } from '../../translate';

export const preferences: Translated<typeof english> = {
  'preferences.label': 'Sprache und Darstellung',
  'preferences.language': 'Sprache',
  'preferences.theme': 'Darstellung',
  'preferences.theme.system': 'Wie das Gerät',
  'preferences.theme.light': 'Hell',
  'preferences.theme.dark': 'Dunkel',
  'preferences.save': 'Übernehmen',
  'preferences.selection': 'Ihre Auswahl auf dieser Seite geht dabei verloren.',
  'preferences.title': 'Einstellungen',
  'preferences.intro': 'Diese gelten nur für diesen Browser.',
  'preferences.timeZone': 'Zeitzone',
  'preferences.timeZone.automatic': 'Automatisch ({zone})',
  'preferences.timeZone.hint': 'Alle Zeiten werden in dieser Zeitzone angezeigt. Jetzt: {time}.',
  'preferences.keep': 'Speichern',
  'preferences.keeping': 'Wird gespeichert …',
  'preferences.kept': 'Ihre Einstellungen sind gespeichert.',
};
