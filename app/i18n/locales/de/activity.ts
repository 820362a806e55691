import { type activity as english } from '../en/activity';
import { type Translated } from '../../translate';

export const activity: Translated<typeof english> = {
  'activity.password-changed': 'Passwort geändert',
  'activity.password-change-requested': 'Zurücksetzen des Passworts angefordert',
  'activity.email-changed': 'E-Mail-Adresse geändert',
  'activity.email-verified': 'E-Mail-Adresse bestätigt',
  'activity.username-changed': 'Benutzername geändert',
  'activity.phone-changed': 'Telefonnummer geändert',
  'activity.mfa-added': 'Bestätigung in zwei Schritten hinzugefügt',
  'activity.mfa-removed': 'Bestätigung in zwei Schritten entfernt',
  'activity.recovery-code-used': 'Wiederherstellungscode verwendet',
  'activity.account-linked': 'Anmeldung verknüpft',
  'activity.account-unlinked': 'Verknüpfung einer Anmeldung aufgehoben',
  'activity.access-granted': 'Einer Anwendung Zugriff gegeben',
  'activity.access-reused': 'Eine alte Kopie des Zugriffs einer Anwendung wurde verwendet',
  'activity.connected-account-added': 'Ein anderes Konto wurde mit einer Anwendung verbunden',
  'activity.connected-account-removed': 'Ein anderes Konto wurde von einer Anwendung getrennt',
  'activity.organization-joined': 'Einer Organisation beigetreten',
  'activity.signed-up': 'Konto erstellt',
  'activity.blocked': 'Konto gesperrt',
  'activity.unblocked': 'Konto entsperrt',
  'activity.deleted': 'Konto gelöscht',
  'activity.changed-by-administrator': 'Von einem Administrator geändert',
};
