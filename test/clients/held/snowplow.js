import * as snowplow from '@snowplow/browser-tracker';

const { origin } = new URL(document.currentScript.src);
// The function that Snowplow's own snippet would define.
window.snowplow = (method, ...rest) => snowplow[method](...rest);
snowplow.newTracker('harbour', origin, {
  appId: 'harbour',
  postPath: '/snowplow/tp2',
  credentials: 'omit',
});
window.readArticle = () => snowplow.trackPageView({ title: 'article read' });
