/**
 * Unmarked tags as they stand in pages, by name. Each requests a path of its own from `url`, so
 * that the log of the second origin tells them apart.
 */
export const createTags = (url, ownUrl) => {
  const script = (name, attributes = '') =>
    `<script ${attributes} src="${url(`/script.js?name=${name}`)}"></script>`;
  const picture = (name) => url(`/picture.svg?${name}`);
  const run = (code) => `<script>${code}</script>`;
  return {
    '`script src`': { head: script('script'), path: '/script.js?name=script' },
    '`script async`': { head: script('async', 'async'), path: '/script.js?name=async' },
    '`script type="module"`': {
      head: script('module', 'type="module"'),
      path: '/script.js?name=module',
    },
    '`import()`': {
      body: run(`import('${url('/module.js?name=import')}').catch(() => {})`),
      path: '/module.js?name=import',
    },
    '`script` by `document.write`': {
      body: run(`document.write('<script src="${url('/script.js?name=written')}"></scr' + 'ipt>')`),
      path: '/script.js?name=written',
    },
    '`link rel="stylesheet"`': {
      head: `<link rel="stylesheet" href="${url('/style.css?linked')}">`,
      path: '/style.css?linked',
    },
    '`@import` in `style`': {
      head: `<style>@import url("${url('/style.css?imported')}");</style>`,
      path: '/style.css?imported',
    },
    '`link rel="preload"`': {
      head: `<link rel="preload" as="script" href="${url('/script.js?name=preloaded')}">`,
      path: '/script.js?name=preloaded',
    },
    '`img src`': { body: `<img alt="" src="${picture('img')}">`, path: '/picture.svg?img' },
    '`img srcset`': {
      body: `<img alt="" srcset="${picture('srcset')} 1x">`,
      path: '/picture.svg?srcset',
    },
    '`img srcset loading="lazy"`': {
      body: `<img alt="" loading="lazy" srcset="${picture('lazy')} 1x">`,
      path: '/picture.svg?lazy',
    },
    '`picture` with `source srcset`': {
      body: `<picture><source srcset="${picture('source')}"><img alt=""></picture>`,
      path: '/picture.svg?source',
    },
    '`video poster`': {
      body: `<video poster="${picture('poster')}"></video>`,
      path: '/picture.svg?poster',
    },
    '`object data`': {
      body: `<object data="${picture('object')}" width="5" height="5"></object>`,
      path: '/picture.svg?object',
    },
    '`background` in `style=""`': {
      body: `<p style="background: url('${picture('background')}')">A</p>`,
      path: '/picture.svg?background',
    },
    '`iframe src`': {
      body: `<iframe title="A" src="${url('/frame.html?frame')}"></iframe>`,
      path: '/frame.html?frame',
    },
    '`img` in `iframe srcdoc`': {
      body: `<iframe title="B" srcdoc="&lt;img src='${picture('srcdoc')}'&gt;"></iframe>`,
      path: '/picture.svg?srcdoc',
    },
    '`fetch`': { body: run(`fetch('${url('/fetched')}').catch(() => {})`), path: '/fetched' },
    '`XMLHttpRequest`': {
      body: run(
        `const request = new XMLHttpRequest(); request.open('GET', '${url('/xhr')}'); request.send()`,
      ),
      path: '/xhr',
    },
    '`sendBeacon`': {
      body: run(`try { navigator.sendBeacon('${url('/beacon')}') } catch {}`),
      path: '/beacon',
    },
    '`WebSocket`': {
      body: run(`try { new WebSocket('${url('/socket').replace('http', 'ws')}') } catch {}`),
      path: '/socket',
    },
    '`EventSource`': {
      body: run(`try { new EventSource('${url('/events')}') } catch {}`),
      path: '/events',
    },
    '`new Image()`': {
      body: run(`new Image().src = '${picture('made')}'`),
      path: '/picture.svg?made',
    },
    '`fetch` in a worker from a `blob:`': {
      body: run(`new Worker(URL.createObjectURL(new Blob(["fetch('${url('/from-blob')}')"])))`),
      path: '/from-blob',
    },
    '`fetch` in a worker from a file of the site': {
      body: run(`new Worker('${ownUrl('/worker.js')}')`),
      path: '/from-worker',
    },
    '`img` in a frame with another page of the site': {
      body: `<iframe title="C" src="${ownUrl('/inner.html')}"></iframe>`,
      path: '/picture.svg?inner',
    },
  };
};

/**
 * Adds the files of the site that some of the tags need. `headersOf` returns the headers of its
 * pages.
 */
export function addOwnFiles({ site, second }, headersOf = () => ({})) {
  site.file('/worker.js', {
    type: 'text/javascript',
    body: `fetch('${second.url('/from-worker')}')`,
  });
  site.file('/inner.html', ({ headers }) => ({
    type: 'text/html',
    body: `<!doctype html><title>C</title><img alt="" src="${second.url('/picture.svg?inner')}">`,
    headers: headersOf(headers.cookie),
  }));
}
