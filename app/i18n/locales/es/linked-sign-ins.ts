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
    'Ninguno de sus otros inicios de sesión funciona ahora mismo, así que este se queda. Configure antes otro.',
  'linkedSignIns.refused.account_unknown':
    'Ahora mismo no sabemos si podría entrar sin él. Inténtelo de nuevo más tarde.',
  'linkedSignIns.name': 'Nombre',
  'linkedSignIns.link.heading': 'Vincular otro inicio de sesión',
  'linkedSignIns.link.about': 'Otro inicio de sesión suyo también puede abrir esta cuenta.',
  'linkedSignIns.link.with': 'Vincular {name}',
  'linkedSignIns.link.password': 'correo y contraseña',
  'linkedSignIns.link.none': 'Aquí no se puede vincular ningún otro inicio de sesión.',
  'linkedSignIns.link.ask': '¿Vincular {name}?',
  'linkedSignIns.link.first':
    'Primero inicie sesión con {name} para demostrar que es suyo. Después le mostramos las dos cuentas y usted decide.',
  'linkedSignIns.link.loses':
    'Si {name} abre aquí otra cuenta, esa otra cuenta se pierde al vincular. La cuenta que usa ahora se conserva.',
  'linkedSignIns.link.start': 'Empezar a vincular',
  'linkedSignIns.link.starting': 'Empezando a vincular…',
  'linkedSignIns.link.continueHeading': 'Iniciar sesión con {name}',
  'linkedSignIns.link.continueText':
    'Elija la cuenta que quiere vincular. Después volverá aquí. Todavía no hay nada vinculado.',
  'linkedSignIns.link.continue': 'Ir a {name}',
  'linkedSignIns.link.confirmHeading': '¿Vincular estas cuentas?',
  'linkedSignIns.link.stays': 'Esta cuenta se queda',
  'linkedSignIns.link.keeps':
    'Lo conserva todo: perfil, sesiones, aplicaciones y verificación en dos pasos.',
  'linkedSignIns.link.goes': 'Esta cuenta desaparece',
  'linkedSignIns.link.lost':
    'Se pierden su perfil, su verificación en dos pasos y lo que las aplicaciones guardan para ella. Nada de eso se traslada.',
  'linkedSignIns.link.after':
    'Desde entonces, {name} abrirá la cuenta que se queda. Tendrá que iniciar sesión de nuevo una vez.',
  'linkedSignIns.link.notBack':
    'Podrá desvincularlo más adelante, pero la cuenta perdida no volverá.',
  'linkedSignIns.link.confirm': 'Vincular cuentas',
  'linkedSignIns.link.pending': 'Vinculando…',
  'linkedSignIns.link.done':
    'El inicio de sesión está vinculado. Inicie sesión de nuevo para continuar.',
  'linkedSignIns.link.over': 'No hay nada que vincular',
  'linkedSignIns.link.overText':
    'La vinculación tardó demasiado, ya terminó o se empezó de nuevo en otro lugar. La lista de sus inicios de sesión muestra cuáles están vinculados.',
  'linkedSignIns.link.beginAgain': 'Empezar de nuevo',
  'linkedSignIns.link.denied': 'No inició sesión allí, así que no se vinculó nada.',
  'linkedSignIns.link.blocked':
    'La cuenta de ese inicio de sesión está bloqueada, así que no se vinculó nada.',
  'linkedSignIns.link.later':
    'El servicio de inicio de sesión no responde en este momento, así que no se vinculó nada. Inténtelo de nuevo dentro de un minuto.',
  'linkedSignIns.link.failed':
    'No pudimos comprobar ese inicio de sesión, así que no se vinculó nada. Empiece de nuevo.',
  'linkedSignIns.link.cancelled': 'Cancelado. No se vinculó nada.',
  'linkedSignIns.linkRefused.same_account':
    'Ese inicio de sesión ya abre esta cuenta. No se cambió nada.',
  'linkedSignIns.linkRefused.another_connection':
    'Inició sesión de otra forma que la elegida, así que no se vinculó nada. Empiece de nuevo.',
  'linkedSignIns.linkRefused.second_unknown':
    'No encontramos la cuenta de ese inicio de sesión, así que no se vinculó nada. Inténtelo de nuevo dentro de un minuto.',
  'linkedSignIns.linkRefused.linked_elsewhere':
    'La cuenta de ese inicio de sesión tiene otros vinculados, así que no se vinculó nada. Desvincúlelos primero allí.',
  'linkedSignIns.linkRefused.email_not_confirmed':
    'La cuenta de ese inicio de sesión no tiene una dirección de correo confirmada, así que no se vinculó nada. Confírmela primero allí.',
  'linkedSignIns.linkRefused.second_factor_missing':
    'Esa cuenta tiene verificación en dos pasos y no se le pidió, así que no se vinculó nada. Pida ayuda a soporte.',
  'linkedSignIns.linkRefused.not_offered':
    'Este inicio de sesión no se puede vincular aquí. No se cambió nada.',
};
