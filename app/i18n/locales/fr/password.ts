import { type password as english } from '../en/password';
import { type Translated } from '../../translate';

export const password: Translated<typeof english> = {
  'password.heading': 'Mot de passe',
  'password.manage': 'Gérer le mot de passe',
  'password.changed': 'Dernière modification',
  'password.neverChanged': 'Aucune depuis la création du compte',
  'password.change': 'Modifier le mot de passe',
  'password.ask': 'Modifier votre mot de passe ?',
  'password.opens':
    'La page de votre nouveau mot de passe s’ouvre. Elle fonctionne une fois, pendant 10 minutes.',
  'password.signsOut':
    'Ensuite, toutes vos sessions sont déconnectées, celle-ci aussi. Reconnectez-vous avec le nouveau mot de passe.',
  'password.goOn': 'Définir un nouveau mot de passe',
  'password.opening': 'Ouverture…',
  'password.none': 'Votre compte n’a pas de mot de passe ici. Il n’y en a donc pas à modifier.',
  'password.keptBy': 'Vous vous connectez avec {provider}. Modifiez-y votre mot de passe.',
  'password.rules': 'Ce qu’un nouveau mot de passe doit respecter',
  'password.rule.length':
    '{count, plural, one {Au moins # caractère} many {Au moins # caractères} other {Au moins # caractères}}',
  'password.rule.fair': 'Minuscules, majuscules et chiffres',
  'password.rule.good':
    'Trois de ces éléments : minuscules, majuscules, chiffres, signes comme ! ou %',
  'password.rule.excellent':
    'Trois de ces éléments : minuscules, majuscules, chiffres, signes comme ! ou %. Aucun caractère plus de deux fois de suite',
  'password.rule.history':
    '{count, plural, =1 {Pas votre dernier mot de passe} one {Aucun de vos # derniers mots de passe} many {Aucun de vos # derniers mots de passe} other {Aucun de vos # derniers mots de passe}}',
  'password.rule.personal': 'Sans votre nom ni votre adresse e-mail',
  'password.rule.common': 'Pas un mot de passe que beaucoup utilisent',
  'password.refused.no_password':
    'Votre compte n’a pas de mot de passe. Il n’y en a donc pas à modifier.',
  'password.refused.no_address':
    'Un nouveau mot de passe nécessite une adresse e-mail, et votre compte n’en a pas. Demandez de l’aide à l’assistance.',
  'password.refused.turned_off':
    'Ici, vous ne pouvez pas modifier votre mot de passe. Demandez de l’aide à l’assistance.',
  'password.nothingDone': 'Votre mot de passe est toujours l’ancien.',
};
