import * as amplitude from '@amplitude/analytics-browser';

const { origin } = new URL(document.currentScript.src);
window.amplitude = amplitude;
amplitude.init('harbour', {
  serverUrl: `${origin}/amplitude/2/httpapi`,
  autocapture: false,
  fetchRemoteConfig: false,
  flushIntervalMillis: 50,
});
window.readArticle = () => amplitude.track('article read');
