import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'ca',
  heading: 'Configuració de galetes',
  intro:
    'Trieu per a quines finalitats {site} i tercers poden fer servir galetes i tecnologies similars al vostre dispositiu. Llevat del que és necessari, res no està activat sense el vostre consentiment, i aquí podeu canviar l’elecció o retirar-lo en qualsevol moment.',
  close: 'Tanca sense canvis',
  declineAll: 'Rebutja-ho tot',
  acceptAll: 'Accepta-ho tot',
  save: 'Desa',
  on: 'Activat',
  off: 'Desactivat',
  necessary: 'Necessari',
  necessaryText:
    'Allò imprescindible perquè el web funcioni. Inclou el registre de la vostra elecció, a la galeta «{name}» i a l’emmagatzematge del navegador amb noms que comencen així, que es conserva 180 dies després d’un consentiment i 365 dies després d’un rebuig. Sempre activat.',
  vendors: {
    one: '{count} tercer i les seves galetes',
    many: '{count} de tercers i les seves galetes',
    other: '{count} tercers i les seves galetes',
  },
  noVendors: 'El web no indica cap tercer per a aquesta finalitat.',
  policyOf: 'Política de privacitat: {vendor}',
  search: 'Cerca un tercer',
  cookie: '{name}: {lifetime}, en {place}',
  unknownLifetime: 'durada no indicada',
  thisSite: 'aquest web',
  storage: '{names}: a l’emmagatzematge d’aquest navegador fins que s’esborri',
  limits:
    'Si retireu el consentiment, el que s’indica per a aquest web s’esborra en la mesura que ho pot fer una pàgina, i la pàgina es torna a carregar. El que només poden llegir els servidors i el que els tercers desen a les seves pròpies adreces només ho poden esborrar ells.',
  choice:
    'La vostra elecció del dia {date}, feta amb {method}: {decisions}. Se us tornarà a preguntar el dia {expires}.',
  granted: '{purpose} (sí)',
  denied: '{purpose} (no)',
  methods: {
    accept: '«Accepta»',
    decline: '«Rebutja»',
    save: '«Desa»',
    withdraw: 'la retirada del consentiment',
    api: 'un script d’aquest web o una eina del vostre navegador',
    gpc: 'el senyal d’oposició del vostre navegador',
    app: 'la nostra aplicació',
    migrated: 'el nostre avís anterior',
  },
  record: 'Registre del vostre consentiment',
  textMissing: 'El text que es va mostrar ja no és en aquest navegador.',
  download: 'Baixa en JSON',
  gpcConflict:
    'El vostre navegador envia un senyal d’oposició (Global Privacy Control). El que autoritzeu aquí preval sobre aquest senyal.',
  descriptions: {
    functional:
      'Recorda d’una visita a l’altra, per exemple, una regió o el volum d’un reproductor.',
    analytics: 'Compta quines pàgines es llegeixen i com les troben els visitants.',
    advertising:
      'Selecciona i compta anuncis, també segons un perfil del que llegiu aquí i en altres llocs.',
    embeds: 'Mostra vídeos, publicacions i mapes d’altres webs, que així saben què veieu aquí.',
  },
};
