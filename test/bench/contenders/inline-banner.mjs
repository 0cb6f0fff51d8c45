import { banner, insertScripts, scriptList } from './floor.mjs';

const code = `(() => {
  ${insertScripts}
  if (/(^|; )consent=/.test(document.cookie)) {
    if (document.cookie.includes('consent=accept')) insertScripts();
    return;
  }
  ${banner}
})()`;

/** A floor: the least that shows two buttons and defers its work, written by hand into the page. */
export default {
  name: 'floor: hand-written, inline',
  id: 'inline-banner',
  isFloor: true,
  files: () => ({}),
  page: ({ scripts }) => ({ end: `${scriptList(scripts)}<script>${code}</script>` }),
  inlined: code,
  notice: ['#banner'],
  accept: ['#banner button + button'],
};
