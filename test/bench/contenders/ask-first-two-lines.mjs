import askFirst from './ask-first.mjs';

/** Ask First by the one tag, with a line before it that loads the notice early, and the same marks. */
export default {
  ...askFirst,
  name: 'Ask First, two lines',
  id: 'ask-first-two-lines',
  page({ scripts, base }) {
    const { head, end } = askFirst.page({ scripts, base });
    const early = `<link rel="modulepreload" fetchpriority="low" href="${base}/notice.js">`;
    return { head: `${early}\n${head}`, end };
  },
};
