import { type dataExport as english } from '../en/data-export';
import { type Translated } from '../../translate';

export const dataExport: Translated<typeof english> = {
  'dataExport.title': 'Descargar sus datos',
  'dataExport.text':
    'Una copia de lo que sabemos de usted aquí: una página para leer y un archivo para programas.',
  'dataExport.link': 'Pedir una copia',
  'dataExport.link.again': 'Pedir otra copia',
  'dataExport.preparing': 'Estamos preparando su copia.',
  'dataExport.preparing.mail':
    'Puede tardar unos minutos. Le enviaremos un correo cuando esté lista.',
  'dataExport.preparing.noMail':
    'Puede tardar unos minutos. No se envía ningún correo: vuelva a esta página.',
  'dataExport.late': 'Su copia tarda más de lo debido. Pida otra.',
  'dataExport.ready': 'Su copia está lista. Estará aquí hasta el {exact} ({time}).',
  'dataExport.ready.link': 'Ir a la copia',
  'dataExport.next': 'Ha pedido una copia hace poco. Podrá pedir otra {time} ({exact}).',
  'dataExport.tooSoon': 'Ha pedido una copia hace poco. Podrá pedir otra a partir del {time}.',
  'dataExport.asked': 'Ha pedido una copia de sus datos.',
  'dataExport.ask': '¿Pedir una copia de sus datos?',
  'dataExport.ask.act': 'Pedir mi copia',
  'dataExport.ask.pending': 'Pidiendo su copia…',
  'dataExport.inside': 'Qué contiene',
  'dataExport.inside.profile': 'Su perfil y sus formas de iniciar sesión.',
  'dataExport.inside.access': 'Sus sesiones, aplicaciones y organizaciones.',
  'dataExport.inside.activity': 'Su actividad, hasta donde podemos verla.',
  'dataExport.inside.kept':
    'Lo que ha cambiado o notificado aquí y lo demás que guardamos de usted.',
  'dataExport.outside':
    'Ninguna copia contiene contraseñas, llaves, códigos, ni números de teléfono o direcciones IP completos.',
  'dataExport.how': 'Cómo funciona',
  'dataExport.how.mail':
    'Le enviaremos un correo cuando esté lista y cada vez que alguien la descargue.',
  'dataExport.how.noMail': 'No se envía ningún correo: vuelva para ver si está lista.',
  'dataExport.how.life': 'La guardamos cifrada durante 24 horas y después la eliminamos.',
  'dataExport.how.safe': 'Para descargarla tendrá que confirmar otra vez que es usted.',
  'dataExport.how.replaces': 'Sustituye a la copia que hay aquí ahora.',
  'dataExport.file.made': 'Creada el {made}. Estará aquí hasta el {until}.',
  'dataExport.file.html': 'Para leer',
  'dataExport.file.html.text':
    'Una página que puede abrir en cualquier navegador, leer e imprimir.',
  'dataExport.file.html.act': 'Descargar la página',
  'dataExport.file.json': 'Para programas',
  'dataExport.file.json.text': 'Lo mismo en JSON, que otros servicios pueden leer.',
  'dataExport.file.json.act': 'Descargar el JSON',
  'dataExport.file.told':
    'Quien tenga este archivo puede leerlo: guárdelo bien. Le enviamos un correo por cada descarga.',
  'dataExport.file.noted':
    'Quien tenga este archivo puede leerlo: guárdelo bien. Cada descarga figura en «Cambios».',
  'dataExport.file.none': 'Aquí no hay ninguna copia. La guardamos 24 horas: pida otra.',
  'dataExport.mail.heading': 'Su copia está lista',
  'dataExport.mail.text': 'La copia de sus datos que pidió está lista.',
  'dataExport.mail.until': 'Puede descargarla hasta el {time}. Después la eliminamos.',
  'dataExport.mail.link': 'Ir a la copia',
  'dataExport.mail.notYou': 'Si no la pidió usted, use «No fui yo» en nuestro correo sobre ello.',
};
