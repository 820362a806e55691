import { type preferences as english } from '../en/preferences';
import { type Translated } from '../../translate';

export const preferences: Translated<typeof english> = {
  'preferences.label': 'Idioma y apariencia',
  'preferences.language': 'Idioma',
  'preferences.theme': 'Apariencia',
  'preferences.theme.system': 'Como el dispositivo',
  'preferences.theme.light': 'Clara',
  'preferences.theme.dark': 'Oscura',
  'preferences.save': 'Aplicar',
  'preferences.selection': 'La selección de esta página no se conservará.',
  'preferences.title': 'Preferencias',
  'preferences.intro': 'Solo se aplican a este navegador.',
  'preferences.timeZone': 'Zona horaria',
  'preferences.timeZone.automatic': 'Automática ({zone})',
  'preferences.timeZone.hint': 'Todas las horas se muestran en esta zona. Ahora: {time}.',
  'preferences.keep': 'Guardar',
  'preferences.keeping': 'Guardando…',
  'preferences.kept': 'Sus preferencias se han guardado.',
};
