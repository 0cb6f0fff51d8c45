// What the tests of pages of frameworks share.

/** Whether one notice of Lit's is shown, and no other. */
export const isAsking = () => {
  const [notice, ...more] = document.querySelectorAll('ask-first-notice');
  return more.length === 0 && !!notice?.shadowRoot?.querySelector(':popover-open');
};

/** Whether one notice of the page's HTML is shown, and no other. */
export const isAskingInHtml = () => {
  const [notice, ...more] = document.querySelectorAll('ask-first-notice');
  const box = notice?.dataset.configHash && notice.shadowRoot?.querySelector('[part~=notice]');
  return more.length === 0 && !!box && box.getBoundingClientRect().height > 0;
};

/** Whether one placeholder is shown, and no other. */
export const hasPlaceholder = () => {
  const [host, ...more] = document.querySelectorAll('ask-first-embed');
  return more.length === 0 && !!host?.isConnected && !!host.shadowRoot?.firstElementChild;
};

/** Serves a script, after some milliseconds. */
export const serveScript = (t, path, body, delay = 0) =>
  t.site.file(path, { type: 'text/javascript', body, delay });

/** Used in place of the harness's recorder where the page or the framework looks at each script. */
export const recordErrors = () => {
  window.errors = [];
  addEventListener('error', ({ message }) => window.errors.push(message));
  const { error } = console;
  console.error = (...all) => {
    window.errors.push(all.map(String).join(' '));
    error.apply(console, all);
  };
};

/** Clicks the counter of the page, and waits until it has counted. */
export const clickCount = async (page) => {
  const before = await page.evaluate('document.getElementById("count")?.textContent');
  await page.evaluate('document.getElementById("count").click()');
  return page.waitFor((text) => document.getElementById('count').textContent !== text, before);
};

/** Removes the film from the page, or adds it. */
export const clickFilm = (page) => page.evaluate('document.getElementById("film").click()');

/** The text below the frame, as the framework has last written it. */
export const caption = () => document.querySelector('figcaption').textContent;
