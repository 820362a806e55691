import { type undo as english } from '../en/undo';
import { type Translated } from '../../translate';

export const undo: Translated<typeof english> = {
  'undo.change': 'Eine Änderung an Ihrem Konto, {exact}: {change}',
  'undo.intro': 'Wenn Sie das nicht waren, erledigen wir Folgendes:',
  'undo.step.pending': 'Die Änderung Ihrer E-Mail-Adresse abbrechen',
  'undo.step.email': 'Ihre bisherige E-Mail-Adresse wiederherstellen',
  'undo.step.username': 'Ihren bisherigen Benutzernamen wiederherstellen',
  'undo.step.signOut': 'Sie überall abmelden, in allen Browsern und Anwendungen',
  'undo.step.browsers': 'Die Bestätigung in zwei Schritten in jedem Browser wieder verlangen',
  'undo.cancel': 'Das war ich',
  'undo.over.title': 'Dieser Link funktioniert nicht mehr',
  'undo.over.text':
    'Er funktioniert einmal und 7 Tage lang. Um Ihr Konto zu prüfen, melden Sie sich an und sehen Sie sich die Änderungen an.',
  'undo.over.link': 'Änderungen ansehen',
  'undo.did.email': 'Ihre bisherige E-Mail-Adresse gilt wieder.',
  'undo.did.username': 'Ihr bisheriger Benutzername gilt wieder.',
  'undo.did.pending': 'Die Änderung Ihrer E-Mail-Adresse wurde abgebrochen.',
  'undo.did.signOut': 'Alle Sitzungen wurden abgemeldet, in allen Browsern und Anwendungen.',
  'undo.did.dataExport': 'Wir haben die Kopie Ihrer Daten gelöscht.',
  'undo.did.browsers': 'Alle gemerkten Browser wurden vergessen.',
  'undo.did.when': 'Das haben wir getan, {exact}:',
  'undo.did.once': 'Dafür wurde der Link verwendet. Er funktioniert nur einmal.',
  'undo.done.title': 'Wir haben Ihr Konto geschützt',
  'undo.done.text':
    'Melden Sie sich an, um zu prüfen, was sonst geändert wurde. Anwendungen bemerken die Abmeldung manchmal erst nach einer Weile.',
  'undo.done.link': 'Anmelden und Änderungen prüfen',
  'undo.done.mailed': 'Einen Link für ein neues Passwort haben wir an {address} gesendet.',
  'undo.done.notMailed':
    'Wir konnten Ihnen keinen Link für ein neues Passwort senden. Ändern Sie Ihr Passwort, wenn Sie sich anmelden.',
  'undo.done.notRestored':
    'Wir konnten Ihre bisherige E-Mail-Adresse nicht wiederherstellen. Bitten Sie den Support um Hilfe.',
  'undo.done.usernameNotRestored':
    'Wir konnten Ihren bisherigen Benutzernamen nicht wiederherstellen. Sie können ihn ändern, sobald Sie sich angemeldet haben.',
  'undo.step.deletion': 'Die Löschung Ihres Kontos abbrechen',
  'undo.did.deletion': 'Die Löschung Ihres Kontos wurde abgebrochen.',
  'undo.lock.title': 'Konto entsperren',
  'undo.lock.heading': 'Ihr Konto entsperren?',
  'undo.lock.intro': 'Wenn Sie Ihr Konto wieder nutzen möchten, erledigen wir Folgendes:',
  'undo.lock.step': 'Ihr Konto entsperren, damit Sie sich wieder anmelden können',
  'undo.lock.password':
    'Wer Ihr Passwort kennt, kann sich dann auch anmelden. Wenn jemand anderes es kennen könnte, legen Sie sofort ein neues fest.',
  'undo.lock.confirm': 'Mein Konto entsperren',
  'undo.lock.pending': 'Wird entsperrt …',
  'undo.lock.cancel': 'Gesperrt lassen',
  'undo.lock.done': 'Ihr Konto ist entsperrt',
  'undo.lock.kept':
    'Ihr Konto wurde nach dem Sperren geändert, deshalb kann dieser Link es nicht entsperren. Die Betreiber dieses Dienstes können es.',
  'undo.did.unlocked': 'Ihr Konto wurde entsperrt.',
};
