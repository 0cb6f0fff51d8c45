import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'pt-BR',
  heading: 'Configurações de cookies',
  intro:
    'Escolha para que fins {site} e terceiros podem usar cookies e tecnologias semelhantes no seu dispositivo. Exceto o necessário, nada é ativado sem o seu consentimento, e aqui você pode mudar sua escolha ou revogá-lo a qualquer momento.',
  close: 'Fechar sem alterar',
  declineAll: 'Recusar tudo',
  acceptAll: 'Aceitar tudo',
  save: 'Salvar',
  on: 'Ativado',
  off: 'Desativado',
  necessary: 'Necessário',
  necessaryText:
    'O que é indispensável para o site funcionar. Inclui o registro da sua escolha, no cookie “{name}” e no armazenamento do navegador com nomes que começam assim, mantido por 180 dias após um consentimento e 365 dias após uma recusa. Sempre ativado.',
  vendors: {
    one: '{count} terceiro e seus cookies',
    many: '{count} de terceiros e seus cookies',
    other: '{count} terceiros e seus cookies',
  },
  noVendors: 'O site não indica terceiros para esta finalidade.',
  policyOf: 'Política de privacidade: {vendor}',
  search: 'Buscar um terceiro',
  cookie: '{name}: {lifetime}, local: {place}',
  unknownLifetime: 'duração não informada',
  thisSite: 'este site',
  storage: '{names}: no armazenamento deste navegador até a exclusão',
  limits:
    'Se você revogar o consentimento, o que está indicado para este site será apagado na medida em que uma página pode fazer isso, e a página será recarregada. O que só os servidores podem ler e o que os terceiros guardam em seus próprios endereços só eles podem apagar.',
  choice:
    'Sua escolha de {date}, feita com {method}: {decisions}. A pergunta será repetida em {expires}.',
  granted: '{purpose} (sim)',
  denied: '{purpose} (não)',
  methods: {
    accept: '“Aceitar”',
    decline: '“Recusar”',
    save: '“Salvar”',
    withdraw: 'a revogação do consentimento',
    api: 'um script deste site ou uma ferramenta do seu navegador',
    gpc: 'o sinal de oposição do seu navegador',
    app: 'nosso aplicativo',
    migrated: 'nosso aviso anterior',
  },
  record: 'Registro do seu consentimento',
  textMissing: 'O texto que foi exibido não está mais neste navegador.',
  download: 'Baixar em JSON',
  gpcConflict:
    'Seu navegador envia um sinal de oposição (Global Privacy Control). O que você autorizar aqui prevalece sobre esse sinal.',
  descriptions: {
    functional:
      'Memoriza de uma visita para a outra, por exemplo, uma região ou o volume de um player.',
    analytics: 'Conta quais páginas são lidas e como os visitantes as encontram.',
    advertising:
      'Seleciona e conta anúncios, também com base em um perfil do que você lê aqui e em outros sites.',
    embeds:
      'Mostra vídeos, publicações e mapas de outros sites, que ficam sabendo o que você vê aqui.',
  },
};
