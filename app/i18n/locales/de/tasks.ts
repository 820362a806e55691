import { type tasks as english } from '../en/tasks';
import { type Translated } from '../../translate';

export const tasks: Translated<typeof english> = {
  'tasks.from': 'Sie kommen von {application}.',
  'tasks.refused': '{application} hat Sie für etwas hierher geschickt, das hier nicht möglich ist.',
  'tasks.goTo': 'Zu „{page}“',
  'tasks.cancel': 'Abbrechen und zurück zu {application}',
  'tasks.back': 'Zurück zu {application}',
};
