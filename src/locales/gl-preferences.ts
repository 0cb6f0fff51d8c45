import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'gl',
  heading: 'Configuración de cookies',
  intro:
    'Escolla para que fins poden usar {site} e terceiros cookies e tecnoloxías similares no seu dispositivo. Agás o necesario, nada está activado sen o seu consentimento, e aquí pode cambiar a súa elección ou retiralo en calquera momento.',
  close: 'Pechar sen cambios',
  declineAll: 'Rexeitar todo',
  acceptAll: 'Aceptar todo',
  save: 'Gardar',
  on: 'Activado',
  off: 'Desactivado',
  necessary: 'Necesario',
  necessaryText:
    'O imprescindible para que o sitio funcione. Inclúe o rexistro da súa elección, na cookie «{name}» e no almacenamento do navegador con nomes que comezan así, que se conserva 180 días tras un consentimento e 365 días tras un rexeitamento. Sempre activado.',
  vendors: {
    one: '{count} terceiro e as súas cookies',
    other: '{count} terceiros e as súas cookies',
  },
  noVendors: 'O sitio non indica ningún terceiro para esta finalidade.',
  policyOf: 'Política de privacidade de {vendor}',
  search: 'Buscar un terceiro',
  cookie: '{name}: {lifetime}, lugar: {place}',
  unknownLifetime: 'duración non indicada',
  thisSite: 'este sitio',
  storage: '{names}: no almacenamento deste navegador ata o borrado',
  limits:
    'Se retira o consentimento, o indicado para este sitio bórrase na medida en que pode facelo unha páxina, e a páxina vólvese cargar. O que só poden ler os servidores e o que os terceiros gardan nos seus propios enderezos só o poden borrar eles.',
  choice:
    'A súa elección do {date}, feita mediante {method}: {decisions}. Preguntaráselle de novo o {expires}.',
  granted: '{purpose} (si)',
  denied: '{purpose} (non)',
  methods: {
    accept: '«Aceptar»',
    decline: '«Rexeitar»',
    save: '«Gardar»',
    withdraw: 'a retirada do consentimento',
    api: 'un script deste sitio ou unha ferramenta do seu navegador',
    gpc: 'o sinal de oposición do seu navegador',
    app: 'a nosa aplicación',
    migrated: 'o noso aviso anterior',
  },
  record: 'Rexistro do seu consentimento',
  textMissing: 'O texto que se mostrou xa non está neste navegador.',
  download: 'Descargar en JSON',
  gpcConflict:
    'O seu navegador envía un sinal de oposición (Global Privacy Control). O que autorice aquí prevalece sobre ese sinal.',
  descriptions: {
    functional: 'Lembra dunha visita a outra, por exemplo, unha rexión ou o volume dun reprodutor.',
    analytics: 'Conta que páxinas se len e como as atopan os visitantes.',
    advertising:
      'Selecciona e conta anuncios, tamén segundo un perfil do que vostede le aquí e noutros sitios.',
    embeds:
      'Mostra vídeos, publicacións e mapas doutros sitios, que así saben o que vostede ve aquí.',
  },
};
