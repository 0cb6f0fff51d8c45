import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'es',
  heading: 'Configuración de cookies',
  intro:
    'Elija para qué fines pueden usar {site} y terceros cookies y tecnologías similares en su dispositivo. Salvo lo necesario, nada se activa sin su consentimiento, y aquí puede cambiar su elección o retirarlo en cualquier momento.',
  close: 'Cerrar sin cambios',
  declineAll: 'Rechazar todo',
  acceptAll: 'Aceptar todo',
  save: 'Guardar',
  on: 'Activado',
  off: 'Desactivado',
  necessary: 'Necesario',
  necessaryText:
    'Lo imprescindible para que el sitio funcione. Incluye el registro de su elección, en la cookie «{name}» y en el almacenamiento del navegador con nombres que empiezan así; se conserva 180 días tras un consentimiento y 365 días tras un rechazo. Siempre activado.',
  vendors: {
    one: '{count} tercero y sus cookies',
    many: '{count} de terceros y sus cookies',
    other: '{count} terceros y sus cookies',
  },
  noVendors: 'El sitio no indica ningún tercero para esta finalidad.',
  policyOf: 'Política de privacidad de {vendor}',
  search: 'Buscar un tercero',
  cookie: '{name}: {lifetime}, en {place}',
  unknownLifetime: 'duración no indicada',
  thisSite: 'este sitio',
  storage: '{names}: en el almacenamiento de este navegador hasta su borrado',
  limits:
    'Si retira el consentimiento, lo indicado para este sitio se borra en la medida en que puede hacerlo una página, y la página se vuelve a cargar. Lo que solo pueden leer los servidores y lo que los terceros guardan en sus propias direcciones solo pueden borrarlo ellos.',
  choice:
    'Su elección del {date}, realizada mediante {method}: {decisions}. Se le volverá a preguntar el {expires}.',
  granted: '{purpose} (sí)',
  denied: '{purpose} (no)',
  methods: {
    accept: '«Aceptar»',
    decline: '«Rechazar»',
    save: '«Guardar»',
    withdraw: 'la retirada del consentimiento',
    api: 'un script de este sitio o una herramienta de su navegador',
    gpc: 'la señal de oposición de su navegador',
    app: 'nuestra aplicación',
    migrated: 'nuestro aviso anterior',
  },
  record: 'Registro de su consentimiento',
  textMissing: 'El texto que se mostró ya no está en este navegador.',
  download: 'Descargar en JSON',
  gpcConflict:
    'Su navegador envía una señal de oposición (Global Privacy Control). Lo que autorice aquí prevalece sobre esa señal.',
  descriptions: {
    functional:
      'Recuerda de una visita a otra, por ejemplo, una región o el volumen de un reproductor.',
    analytics: 'Cuenta qué páginas se leen y cómo las encuentran los visitantes.',
    advertising:
      'Selecciona y cuenta anuncios, también en función de un perfil de lo que usted lee aquí y en otros sitios.',
    embeds:
      'Muestra vídeos, publicaciones y mapas de otros sitios, que así saben lo que usted ve aquí.',
  },
};
