import { published, versionOf } from './files.mjs';
import { insertScripts, scriptList } from './floor.mjs';

/** https://www.npmjs.com/package/cookieconsent, type "opt-in": it holds nothing itself, the owner's callback loads. */
export default {
  name: 'cookieconsent (Osano)',
  id: 'osano',
  version: versionOf('cookieconsent'),
  files: () => ({
    '/cookieconsent.min.css': published('cookieconsent/build/cookieconsent.min.css'),
    '/cookieconsent.min.js': published('cookieconsent/build/cookieconsent.min.js'),
  }),
  page: ({ scripts, base }) => ({
    head: `<link rel="stylesheet" href="${base}/cookieconsent.min.css">`,
    end: `${scriptList(scripts)}<script src="${base}/cookieconsent.min.js" data-cfasync="false"></script>
<script>
${insertScripts.replace('requestAnimationFrame(() => setTimeout(() => {', '').replace('}));', '')}
window.cookieconsent.initialise({
  palette: { popup: { background: '#000' }, button: { background: '#f1d600' } },
  type: 'opt-in',
  content: { href: '/cookie-policy', message: 'We and third parties ask to store cookies for analytics and advertising.' },
  onInitialise() { if (this.hasConsented()) insertScripts(); },
  onStatusChange() { if (this.hasConsented()) insertScripts(); },
});
</script>`,
  }),
  notice: ['.cc-window'],
  accept: ['.cc-window .cc-allow'],
};
