import { type activity as english } from '../en/activity';
import { type Translated } from '../../translate';

export const activity: Translated<typeof english> = {
  'activity.password-changed': 'Mot de passe modifié',
  'activity.password-change-requested': 'Réinitialisation du mot de passe demandée',
  'activity.email-changed': 'Adresse e-mail modifiée',
  'activity.email-verified': 'Adresse e-mail confirmée',
  'activity.username-changed': 'Nom d’utilisateur modifié',
  'activity.phone-changed': 'Numéro de téléphone modifié',
  'activity.mfa-added': 'Validation en deux étapes ajoutée',
  'activity.mfa-removed': 'Validation en deux étapes retirée',
  'activity.recovery-code-used': 'Code de récupération utilisé',
  'activity.account-linked': 'Mode de connexion lié',
  'activity.account-unlinked': 'Mode de connexion dissocié',
  'activity.access-granted': 'Accès accordé à une application',
  'activity.access-reused': 'Une ancienne copie de l’accès d’une application a été utilisée',
  'activity.connected-account-added': 'Un autre compte a été relié à une application',
  'activity.connected-account-removed': 'Un autre compte a été détaché d’une application',
  'activity.organization-joined': 'Organisation rejointe',
  'activity.signed-up': 'Compte créé',
  'activity.blocked': 'Compte bloqué',
  'activity.unblocked': 'Compte débloqué',
  'activity.deleted': 'Compte supprimé',
  'activity.changed-by-administrator': 'Modifié par un administrateur',
};
