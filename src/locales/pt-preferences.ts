import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'pt',
  heading: 'Definições de cookies',
  intro:
    'Escolha para que fins {site} e terceiros podem usar cookies e tecnologias semelhantes no seu dispositivo. Salvo o necessário, nada está ativo sem o seu consentimento, e aqui pode alterar a sua escolha ou retirá-lo a qualquer momento.',
  close: 'Fechar sem alterar',
  declineAll: 'Recusar tudo',
  acceptAll: 'Aceitar tudo',
  save: 'Guardar',
  on: 'Ativado',
  off: 'Desativado',
  necessary: 'Necessário',
  necessaryText:
    'O que é indispensável para o site funcionar. Inclui o registo da sua escolha, no cookie «{name}» e no armazenamento do navegador com nomes que começam assim, conservado durante 180 dias após um consentimento e 365 dias após uma recusa. Sempre ativo.',
  vendors: {
    one: '{count} terceiro e os seus cookies',
    many: '{count} de terceiros e os seus cookies',
    other: '{count} terceiros e os seus cookies',
  },
  noVendors: 'O site não indica quaisquer terceiros para esta finalidade.',
  policyOf: 'Política de privacidade: {vendor}',
  search: 'Procurar um terceiro',
  cookie: '{name}: {lifetime}, local: {place}',
  unknownLifetime: 'duração não indicada',
  thisSite: 'este site',
  storage: '{names}: no armazenamento deste navegador até à eliminação',
  limits:
    'Se retirar o consentimento, o que está indicado para este site é eliminado na medida em que uma página o pode fazer, e a página é recarregada. O que só os servidores podem ler e o que os terceiros guardam nos seus próprios endereços só eles podem eliminar.',
  choice:
    'A sua escolha de {date}, feita com {method}: {decisions}. A pergunta será repetida em {expires}.',
  granted: '{purpose} (sim)',
  denied: '{purpose} (não)',
  methods: {
    accept: '«Aceitar»',
    decline: '«Recusar»',
    save: '«Guardar»',
    withdraw: 'a retirada do consentimento',
    api: 'um script deste site ou uma ferramenta do seu navegador',
    gpc: 'o sinal de oposição do seu navegador',
    app: 'a nossa aplicação',
    migrated: 'o nosso aviso anterior',
  },
  record: 'Registo do seu consentimento',
  textMissing: 'O texto que foi apresentado já não está neste navegador.',
  download: 'Transferir em formato JSON',
  gpcConflict:
    'O seu navegador envia um sinal de oposição (Global Privacy Control). O que autorizar aqui prevalece sobre esse sinal.',
  descriptions: {
    functional:
      'Memoriza de uma visita para a outra, por exemplo, uma região ou o volume de um leitor de vídeo.',
    analytics: 'Conta que páginas são lidas e como os visitantes as encontram.',
    advertising:
      'Seleciona e conta anúncios, também em função de um perfil do que lê aqui e noutros sites.',
    embeds: 'Mostra vídeos, publicações e mapas de outros sites, que ficam a saber o que vê aqui.',
  },
};
