import { type preferences as english } from '../en/preferences';
import { type Translated } from '../../translate';

export const preferences: Translated<typeof english> = {
  'preferences.label': 'Langue et apparence',
  'preferences.language': 'Langue',
  'preferences.theme': 'Apparence',
  'preferences.theme.system': 'Comme l’appareil',
  'preferences.theme.light': 'Claire',
  'preferences.theme.dark': 'Sombre',
  'preferences.save': 'Appliquer',
  'preferences.selection': 'Votre sélection sur cette page ne sera pas conservée.',
  'preferences.title': 'Préférences',
  'preferences.intro': 'Elles ne valent que pour ce navigateur.',
  'preferences.timeZone': 'Fuseau horaire',
  'preferences.timeZone.automatic': 'Automatique ({zone})',
  'preferences.timeZone.hint':
    'Toutes les heures sont indiquées dans ce fuseau. Maintenant : {time}.',
  'preferences.keep': 'Enregistrer',
  'preferences.keeping': 'Enregistrement…',
  'preferences.kept': 'Vos préférences sont enregistrées.',
};
