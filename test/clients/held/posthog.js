import posthog from 'posthog-js';

const { origin } = new URL(document.currentScript.src);
window.posthog = posthog;
posthog.init('phc_harbour', {
  api_host: `${origin}/posthog`,
  capture_pageview: false,
  // As its documentation recommends for sites that ask for consent: the signal opts in.
  opt_out_capturing_by_default: true,
  opt_out_persistence_by_default: true,
  // Without this, PostHog takes the browser of a test for a robot.
  opt_out_useragent_filter: true,
  disable_compression: true,
  disable_external_dependency_loading: true,
});
window.readArticle = () => posthog.capture('article read', {}, { send_instantly: true });
