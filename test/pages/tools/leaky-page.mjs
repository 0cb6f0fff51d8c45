// A page that does everything that an audit has to find, with hosts of this machine only.

/**
 * Adds the page to the site and the second origin of a test. Returns its address and its third
 * parties.
 */
export function createLeakyPage({ site, second }) {
  const stats = new URL(second.url('/'));
  // The same server under another name is another party.
  const ads = `http://ads.localhost:${stats.port}`;

  second.file('/stats.js', {
    type: 'text/javascript',
    body: `
document.cookie = '_ga_TEST1=1; Path=/; Max-Age=31536000';
localStorage.setItem('stats:visits', '1');
sessionStorage.direct = '1';
indexedDB.open('stats');
navigator.sendBeacon('${stats.origin}/collect', 'x');
new Image().src = '${ads}/pixel.gif?from=stats&number=' + Math.random();`,
  });
  second.file('/collect', { type: 'text/plain', body: '' });
  second.file('/consented.js', {
    type: 'text/javascript',
    body: `document.cookie = 'visitor_number=1; Path=/; Max-Age=86400';`,
  });
  site.file('/worker.js', { type: 'text/javascript', body: '' });

  const url = site.page('/leaky', {
    headers: { Link: `<${ads}/>; rel=preconnect` },
    recorder: false,
    html: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A leaky page</title><link rel="icon" href="data:,">
<link rel="dns-prefetch" href="${ads}/ahead">
<link rel="stylesheet" href="${stats.origin}/style.css">
<script src="${stats.origin}/stats.js"></script>
</head>
<body>
<h1>A leaky page</h1>
<img src="${ads}/pixel.gif?cookie=ad_id" alt="">
<iframe src="${stats.origin}/frame.html" title="A frame"></iframe>
<script>
new WebSocket('ws://ads.localhost:${stats.port}/socket');
navigator.serviceWorker.register('/worker.js');
document.cookie = 'session=1; Path=/';
</script>
<button onclick="show()">Cookie settings</button>
<script>
const notice = document.createElement('div');
notice.style = 'position: fixed; inset: auto 0 0; padding: 1rem; background: #fff; color: #000';
notice.innerHTML = \`<p>We use cookies for analytics and ads.</p>
<button id="yes" style="background: #060; color: #fff; font-size: 20px; padding: 1rem">Accept all</button>
<a id="no" href="#" style="color: #777">Reject all</a>\`;
function load() {
  document.body.append(Object.assign(document.createElement('script'), { src: '${stats.origin}/consented.js' }));
}
function choose(choice) {
  localStorage.setItem('cookie_consent', choice);
  notice.remove();
  if (choice === 'yes') load();
}
function show() {
  document.body.append(notice);
  document.querySelector('#yes').onclick = () => choose('yes');
  document.querySelector('#no').onclick = () => choose('no');
}
if (!localStorage.getItem('cookie_consent')) show();
else if (localStorage.getItem('cookie_consent') === 'yes') load();
</script>
</body>
</html>`,
  });
  return {
    url,
    rules: { [stats.host]: 'analytics', 'ads.localhost': 'advertising' },
    stats: stats.hostname,
    ads: 'ads.localhost',
  };
}
