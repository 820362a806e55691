import { type tasks as english } from '../en/tasks';
import { type Translated } from '../../translate';

export const tasks: Translated<typeof english> = {
  'tasks.from': 'Usted viene de {application}.',
  'tasks.refused': 'Aquí no se puede hacer lo que {application} le pide.',
  'tasks.goTo': 'Ir a «{page}»',
  'tasks.cancel': 'Cancelar y volver a {application}',
  'tasks.back': 'Volver a {application}',
};
