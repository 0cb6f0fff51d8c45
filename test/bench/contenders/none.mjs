import { scriptList } from './floor.mjs';

/**
 * The page with no consent tool, with which everything is compared. Where there are scripts, a plain
 * button runs them back to back: it inserts all of them within the click.
 */
export default {
  name: 'no consent tool',
  id: 'none',
  files: () => ({}),
  page: ({ scripts }) => ({
    end: scripts.length
      ? `${scriptList(scripts)}<button id="run" style="position:fixed;bottom:0">Run</button><script>
document.querySelector('#run').onclick = () => {
  for (const src of JSON.parse(document.querySelector('#scripts').textContent))
    document.body.append(Object.assign(document.createElement('script'), { async: false, src }));
};
</script>`
      : '',
  }),
  accept: ['#run'],
};
