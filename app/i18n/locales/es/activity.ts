import { type activity as english } from '../en/activity';
import { type Translated } from '../../translate';

export const activity: Translated<typeof english> = {
  'activity.password-changed': 'Contraseña cambiada',
  'activity.password-change-requested': 'Restablecimiento de contraseña solicitado',
  'activity.email-changed': 'Dirección de correo cambiada',
  'activity.email-verified': 'Dirección de correo confirmada',
  'activity.username-changed': 'Nombre de usuario cambiado',
  'activity.phone-changed': 'Número de teléfono cambiado',
  'activity.mfa-added': 'Verificación en dos pasos añadida',
  'activity.mfa-removed': 'Verificación en dos pasos quitada',
  'activity.recovery-code-used': 'Código de recuperación usado',
  'activity.account-linked': 'Inicio de sesión vinculado',
  'activity.account-unlinked': 'Inicio de sesión desvinculado',
  'activity.access-granted': 'Acceso concedido a una aplicación',
  'activity.access-reused': 'Se usó una copia antigua del acceso de una aplicación',
  'activity.connected-account-added': 'Se conectó otra cuenta a una aplicación',
  'activity.connected-account-removed': 'Se desconectó otra cuenta de una aplicación',
  'activity.organization-joined': 'Ingreso en una organización',
  'activity.signed-up': 'Cuenta creada',
  'activity.blocked': 'Cuenta bloqueada',
  'activity.unblocked': 'Cuenta desbloqueada',
  'activity.deleted': 'Cuenta eliminada',
  'activity.changed-by-administrator': 'Cambiado por un administrador',
};
