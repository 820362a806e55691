import { type linkedSignIns as english } from '../en/linked-sign-ins';
import { type Translated } from '../../translate';

export const linkedSignIns: Translated<typeof english> = {
  'linkedSignIns.about': 'Jede dieser Anmeldungen öffnet dieses Konto.',
  'linkedSignIns.main': 'Erste Anmeldung',
  'linkedSignIns.manage': 'Verknüpfte Anmeldungen verwalten',
  'linkedSignIns.provider': 'Anmeldung',
  'linkedSignIns.account': 'Konto dort',
  'linkedSignIns.role': 'Verwendung',
  'linkedSignIns.closed':
    'Ihre Organisation bietet diese Anmeldung nicht mehr an. Sie kommen damit nicht hinein.',
  'linkedSignIns.unlink.link': 'Verknüpfung aufheben',
  'linkedSignIns.unlink.heading': 'Verknüpfung mit „{name}“ aufheben?',
  'linkedSignIns.unlink.refused': 'Diese Verknüpfung bleibt bestehen',
  'linkedSignIns.unlink.separate':
    '„{name}“ bekommt ein eigenes, leeres Konto. Wenn Sie sich später damit anmelden, landen Sie dort und nicht hier.',
  'linkedSignIns.unlink.password': 'Das Passwort und die Passkeys dieser Anmeldung gehen mit.',
  'linkedSignIns.unlink.keeps': 'In dieses Konto kommen Sie weiterhin mit: {ways}.',
  'linkedSignIns.unlink.stays':
    'Dieses Konto behält alles: Profil, Sitzungen, Anwendungen und Bestätigung in zwei Schritten. Nichts davon geht in das neue Konto über.',
  'linkedSignIns.unlink.sessions':
    'Wo Sie jetzt damit angemeldet sind, bleiben Sie in diesem Konto angemeldet. Unter „Sitzungen“ können Sie sich dort abmelden.',
  'linkedSignIns.unlink.pending': 'Verknüpfung wird aufgehoben …',
  'linkedSignIns.unlink.done':
    'Die Verknüpfung ist aufgehoben: Diese Anmeldung öffnet das Konto nicht mehr. Wo Sie damit angemeldet sind, bleiben Sie es: siehe „Sitzungen“.',
  'linkedSignIns.refused.main_sign_in':
    'Ihr Konto hat mit dieser Anmeldung begonnen und hängt an ihr. Deshalb bleibt sie verknüpft.',
  'linkedSignIns.refused.sign_in_not_told':
    'Wir wissen nicht, welches Konto beim Anbieter das ist. Deshalb lässt sich die Verknüpfung hier nicht aufheben.',
  'linkedSignIns.refused.last_way_in':
    'Keine Ihrer anderen Anmeldungen funktioniert gerade. Deshalb bleibt diese verknüpft.',
  'linkedSignIns.refused.account_unknown':
    'Wir wissen gerade nicht, ob Sie ohne diese Anmeldung noch hineinkämen. Versuchen Sie es später noch einmal.',
};
