import { type password as english } from '../en/password';
import { type Translated } from '../../translate';

export const password: Translated<typeof english> = {
  'password.heading': 'Contraseña',
  'password.manage': 'Gestionar la contraseña',
  'password.changed': 'Último cambio',
  'password.neverChanged': 'Ninguno desde que se creó la cuenta',
  'password.change': 'Cambiar contraseña',
  'password.ask': '¿Cambiar su contraseña?',
  'password.opens':
    'Se abre la página de su contraseña nueva. Funciona una vez y durante 10 minutos.',
  'password.signsOut':
    'Después se cierran todas sus sesiones, también esta. Inicie sesión otra vez con la contraseña nueva.',
  'password.goOn': 'Crear una contraseña nueva',
  'password.opening': 'Abriendo…',
  'password.none': 'Su cuenta no tiene contraseña aquí, así que no hay ninguna que cambiar.',
  'password.keptBy': 'Usted inicia sesión con {provider}. Cambie su contraseña allí.',
  'password.rules': 'Requisitos de una contraseña nueva',
  'password.rule.length':
    '{count, plural, one {Al menos # carácter} many {Al menos # caracteres} other {Al menos # caracteres}}',
  'password.rule.fair': 'Minúsculas, mayúsculas y números',
  'password.rule.good': 'Tres de estos: minúsculas, mayúsculas, números, signos como ! o %',
  'password.rule.excellent':
    'Tres de estos: minúsculas, mayúsculas, números, signos como ! o %. Ningún carácter más de dos veces seguidas',
  'password.rule.history':
    '{count, plural, one {Distinta de su última contraseña} many {Distinta de sus últimas # contraseñas} other {Distinta de sus últimas # contraseñas}}',
  'password.rule.personal': 'Sin su nombre ni su dirección de correo',
  'password.rule.common': 'Que no sea una que usa mucha gente',
  'password.refused.no_password':
    'Su cuenta no tiene contraseña, así que no hay ninguna que cambiar.',
  'password.refused.no_address':
    'Una contraseña nueva necesita una dirección de correo, y su cuenta no tiene ninguna. Pida ayuda a soporte.',
  'password.refused.turned_off': 'Aquí no puede cambiar su contraseña. Pida ayuda a soporte.',
  'password.nothingDone': 'Su contraseña sigue siendo la de antes.',
};
