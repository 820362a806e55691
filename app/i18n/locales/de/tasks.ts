import { type tasks as english } from '../en/tasks';
import { type Translated } from '../../translate';

export const tasks: Translated<typeof english> = {
  'tasks.from': 'Sie kommen von {application}.',
  'tasks.refused': 'Wozu {application} Sie hierher geführt hat, ist hier nicht möglich.',
  'tasks.goTo': 'Zu „{page}“',
  'tasks.cancel': 'Abbrechen und zurück zu {application}',
  'tasks.back': 'Zurück zu {application}',
};
