import mixpanel from 'mixpanel-browser';

const { origin } = new URL(document.currentScript.src);
window.mixpanel = mixpanel;
mixpanel.init('harbour', {
  api_host: `${origin}/mixpanel`,
  api_payload_format: 'json',
  batch_requests: false,
  // As its documentation recommends for sites that ask for consent: the signal opts in.
  opt_out_tracking_by_default: true,
  opt_out_persistence_by_default: true,
});
window.readArticle = () => mixpanel.track('article read');
