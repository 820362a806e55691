import { type linkedSignIns as english } from '../en/linked-sign-ins';
import { type Translated } from '../../translate';

export const linkedSignIns: Translated<typeof english> = {
  'linkedSignIns.about': 'Cada uno de estos inicios de sesión abre esta cuenta.',
  'linkedSignIns.main': 'Inicio de sesión principal',
  'linkedSignIns.manage': 'Gestionar inicios de sesión vinculados',
  'linkedSignIns.provider': 'Inicio de sesión',
  'linkedSignIns.account': 'Cuenta allí',
  'linkedSignIns.role': 'Uso',
  'linkedSignIns.closed':
    'Su organización ya no ofrece este inicio de sesión: con él no puede entrar.',
  'linkedSignIns.unlink.link': 'Desvincular inicio de sesión',
  'linkedSignIns.unlink.heading': '¿Desvincular «{name}»?',
  'linkedSignIns.unlink.refused': 'Este inicio de sesión no se puede desvincular',
  'linkedSignIns.unlink.separate':
    '«{name}» tendrá una cuenta propia y vacía. Si más adelante inicia sesión con él, entrará en ella y no en esta.',
  'linkedSignIns.unlink.password':
    'La contraseña y las llaves de acceso de este inicio de sesión se van con él.',
  'linkedSignIns.unlink.keeps': 'Podrá seguir entrando en esta cuenta con: {ways}.',
  'linkedSignIns.unlink.stays':
    'Esta cuenta lo conserva todo: perfil, sesiones, aplicaciones y verificación en dos pasos. Nada de eso pasa a la cuenta nueva.',
  'linkedSignIns.unlink.sessions':
    'Donde ahora tiene una sesión iniciada con él, seguirá en esta cuenta. Puede cerrarla en «Sesiones».',
  'linkedSignIns.unlink.pending': 'Desvinculando…',
  'linkedSignIns.unlink.done':
    'Está desvinculado y ya no abre esta cuenta. Las sesiones que inició con él siguen abiertas: véalas en «Sesiones».',
  'linkedSignIns.refused.main_sign_in':
    'Su cuenta empezó con este inicio de sesión y depende de él, así que no se puede desvincular.',
  'linkedSignIns.refused.sign_in_not_told':
    'No sabemos qué cuenta es en su proveedor, así que no se puede desvincular aquí.',
  'linkedSignIns.refused.last_way_in':
    'Ninguno de sus otros inicios de sesión funciona ahora mismo, así que este se queda.',
  'linkedSignIns.refused.account_unknown':
    'Ahora mismo no sabemos si podría entrar sin él. Inténtelo de nuevo más tarde.',
};
