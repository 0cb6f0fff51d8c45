import { renderGuard, renderNotice } from '../../../dist/module/html.js';
import askFirst from './ask-first.mjs';

const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy' };

/** Ask First with the notice in the page's HTML, and the same marks. */
export default {
  ...askFirst,
  name: 'Ask First, in HTML',
  id: 'ask-first-in-html',
  page: ({ scripts, base }) => ({
    head: renderGuard(config, { base }),
    begin: renderNotice(config, 'en'),
    end: askFirst.page({ scripts, base }).end,
  }),
};
