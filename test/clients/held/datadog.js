import { datadogRum } from '@datadog/browser-rum';

const { origin } = new URL(document.currentScript.src);
datadogRum.init({
  applicationId: 'harbour',
  clientToken: 'harbour',
  site: 'datadoghq.com',
  proxy: `${origin}/datadog`,
  telemetrySampleRate: 0,
});
/** Datadog sends a batch when it has enough events. */
window.readArticle = () => {
  for (let count = 0; count < 60; count++) datadogRum.addAction('article read');
};
