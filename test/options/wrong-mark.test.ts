import { expect } from '@open-wc/testing';
import { describeWrongMark } from '../../src/options/wrong-mark.js';

const PURPOSES = ['analytics', 'embeds'];

/** What is wrong with a mark, and the element; `$` stands for a right mark. Nothing is requested. */
function describeMark(html: string): string | undefined {
  const page = new DOMParser().parseFromString(
    html.replaceAll('$', 'data-consent="analytics"'),
    'text/html',
  );
  const wrong = describeWrongMark(page.querySelector('[data-consent]')!, PURPOSES);
  return wrong && `${wrong[0]} ${wrong[1].localName}`;
}

const live = (attribute: string, element: string, instead = `data-consent-${attribute}`) =>
  `not held, ${attribute} is requested at once, use ${instead}: ${element}`;
const nothing = (element: string) => `not held, see README: ${element}`;

const cases: [html: string, expected: string | undefined][] = [
  ['<iframe $ data-consent-src="/a"></iframe>', undefined],
  ['<iframe $ data-src="/a"></iframe>', undefined],
  ['<div $><p><img data-src="/a"></p></div>', undefined],
  ['<div $><script type="text/plain" $>0</script></div>', undefined],
  ['<script $ type="text/plain">0</script>', undefined],
  ['<script $ type=" Text/Plain ; charset=utf-8">0</script>', undefined],
  ['<script $ type="text/html"><p></p></script>', undefined],
  ['<script $ type="application/json">{}</script>', undefined],
  ['<script $ type="application/ld+json">{}</script>', undefined],
  ['<script $ data-src="/a"> </script>', undefined],
  ['<script $>0</script>', nothing('script')],
  ['<script $ type="text/plainer">0</script>', nothing('script')],
  ['<script $ type="x-text/plain">0</script>', nothing('script')],
  ['<script $ type="module">0</script>', nothing('script')],
  ['<div $><script type="text/plain">0</script></div>', nothing('div')],
  ['<div $><p data-consent="analytics"></p></div>', nothing('div')],
  ['<p $></p>', nothing('p')],
  ['<a $ data-href="/a"></a>', nothing('a')],
  ['<iframe $ src="https://a.example/"></iframe>', live('src', 'iframe')],
  ['<iframe $ src="HTTP://a.example/"></iframe>', live('src', 'iframe')],
  ['<iframe $ src="//a.example/" data-src="/b"></iframe>', live('src', 'iframe')],
  ['<iframe $ src="about:blank" data-src="/b"></iframe>', undefined],
  ['<iframe $ src="/own" data-src="/b"></iframe>', undefined],
  ['<img $ src="/own?a,https://a.example/" data-src="/b">', undefined],
  ['<iframe $ src="http://[" data-src="/b"></iframe>', undefined],
  ['<iframe $ src="xhttp://a.example" data-src="/b"></iframe>', undefined],
  ['<iframe $ srcdoc="<p>" data-src="/b"></iframe>', live('srcdoc', 'iframe')],
  ['<script $ src="https://a.example/a.js"></script>', live('src', 'script')],
  ['<script $ type="text/plain" src="https://a.example/a.js"></script>', undefined],
  [
    '<script $ type="text/javascript" src="https://a.example/a.js"></script>',
    live('src', 'script'),
  ],
  ['<div $><p><img src="https://a.example/a.gif"></p></div>', live('src', 'img')],
  ['<img $ srcset="/a 1x,https://a.example/b 2x">', live('srcset', 'img')],
  ['<img $ srcset="/a 1x, /b 2x" sizes="https://a.example/" data-src="/b">', undefined],
  ['<link $ imagesizes="https://a.example/" data-consent-href="/b">', undefined],
  ['<object $ data="https://a.example/"></object>', live('data', 'object')],
  ['<object $ data-data="/a"><param value="https://a.example/"></object>', undefined],
  [
    '<svg><script $ href="https://a.example/a.js"></script></svg>',
    live('href', 'script', 'text/html'),
  ],
  [
    '<div $><img data-src="/a"><svg><script xlink:href="https://a.example/a.js"/></svg></div>',
    live('href', 'script', 'text/html'),
  ],
  ['<svg><script $ href="/own.js"></script></svg>', nothing('script')],
  ['<svg><image $ xlink:href="https://a.example/a.png"/></svg>', live('href', 'image')],
  ['<svg><image $ xlink:href="/own.png" data-consent-href="/a"/></svg>', undefined],
  [
    '<p $ style="background: URL( \'https://a.example/a.png\' )"></p>',
    live('style', 'p', 'text/html'),
  ],
  [
    '<p $ style="background: url(/own.png), url(https://a.example/a.png)"></p>',
    live('style', 'p', 'text/html'),
  ],
  ['<p $ style="background: url(/own.png)"><img data-src="/a"></p>', undefined],
  ['<img data-consent="necessary" data-src="/a">', 'necessary needs no mark, held: img'],
  ['<img data-consent="analytics|necessary" data-src="/a">', 'necessary needs no mark, held: img'],
  ['<img data-consent="statistics" data-src="/a">', 'unknown purpose, held: img'],
  ['<img data-consent="analytics statistics" data-src="/a">', 'unknown purpose, held: img'],
  ['<img data-consent="analytics|embeds" data-src="/a">', undefined],
  ['<img data-consent="" data-src="/a">', 'unknown purpose, held: img'],
];

describe('a mark', () => {
  for (const [html, expected] of cases)
    it(`${html} is ${expected ? 'wrong' : 'right'}`, () => {
      expect(describeMark(html)).to.equal(expected);
    });

  it('is judged by its addresses relative to the base of the page', () => {
    const base = document.createElement('base');
    base.href = 'https://base.example/';
    document.head.append(base);
    try {
      expect(describeMark('<iframe $ src="/a"></iframe>')).to.equal(live('src', 'iframe'));
      const { origin } = location;
      const own = `<img $ srcset="${origin}/a,   ${origin}/b" data-src="/b">`;
      expect(describeMark(own)).to.equal(undefined);
    } finally {
      base.remove();
    }
  });
});
