import { bundle } from './files.mjs';
import { insertScripts, scriptList } from './floor.mjs';

const root = new URL('../../../node_modules', import.meta.url).pathname;

const code = `
import { LitElement, html, css } from 'lit';
import Cookies from 'js-cookie';
${insertScripts}
class BareBanner extends LitElement {
  static styles = css\`:host { position: fixed; inset: auto 0 0; padding: 1rem; background: #fff; color: #000; border-top: 1px solid }\`;
  choose(choice) {
    Cookies.set('consent', choice, { expires: 180 });
    this.remove();
    if (choice === 'accept') insertScripts();
  }
  render() {
    return html\`We and third parties ask to store cookies for analytics and advertising.
      <button @click=\${() => this.choose('decline')}>Decline</button>
      <button id="accept" @click=\${() => this.choose('accept')}>Accept</button>\`;
  }
}
customElements.define('bare-banner', BareBanner);
const start = () => {
  const choice = Cookies.get('consent');
  if (choice === 'accept') insertScripts();
  else if (!choice) document.body.append(document.createElement('bare-banner'));
};
if (document.body && document.readyState !== 'loading') start();
else addEventListener('DOMContentLoaded', start);
`;

/** A floor: LitElement and js-cookie with two buttons, in one async file. */
export default {
  name: 'floor: bare Lit banner',
  id: 'lit-banner',
  isFloor: true,
  files: async () => ({ '/banner.js': await bundle(code, { format: 'iife', nodePaths: [root] }) }),
  page: ({ scripts, base }) => ({
    head: `<script async src="${base}/banner.js"></script>`,
    end: scriptList(scripts),
  }),
  notice: ['bare-banner'],
  accept: ['bare-banner', '#accept'],
};
