import { type tasks as english } from '../en/tasks';
import { type Translated } from '../../translate';

export const tasks: Translated<typeof english> = {
  'tasks.from': 'Vous venez de l’application {application}.',
  'tasks.refused': 'Ce que {application} vous propose n’est pas possible ici.',
  'tasks.goTo': 'Aller à « {page} »',
  'tasks.cancel': 'Annuler et revenir à {application}',
  'tasks.back': 'Revenir à {application}',
};
