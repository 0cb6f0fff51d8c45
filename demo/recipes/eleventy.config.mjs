// The notice in the page's HTML, in the pages that Eleventy builds.
import { renderGuard, renderNotice } from 'ask-first/html';

const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy' };

export default function configure(eleventy) {
  // In a layout: {{ guard | safe }} in the head, after `meta charset`; {{ notice | safe }} first in the body.
  eleventy.addGlobalData('guard', renderGuard(config));
  eleventy.addGlobalData('notice', renderNotice(config, 'en'));
  // The files of ours that the guard loads.
  eleventy.addPassthroughCopy({ 'node_modules/ask-first/dist': 'ask-first' });
}
