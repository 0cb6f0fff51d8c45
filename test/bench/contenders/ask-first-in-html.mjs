import { renderGuard, renderNotice } from '../../../dist/module/html.js';
import askFirst from './ask-first.mjs';

const id = 'ask-first-in-html';

const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy' };

const head = renderGuard(config, { base: `/${id}` });
const begin = renderNotice(config, 'en');

/** Ask First with the notice in the page's HTML, and the same marks. */
export default {
  ...askFirst,
  name: 'Ask First, in HTML',
  id,
  page: (parts) => ({ head, begin, end: askFirst.page(parts).end }),
  inlined: head + begin,
};
