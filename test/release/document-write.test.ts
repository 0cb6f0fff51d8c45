import { expect } from '@open-wc/testing';
import { external, held, heldExternal, release } from './release.js';

/** Writes `markup` by a released script, in these calls; the script then runs `look`. */
const writes = (parts: string[], look = '') =>
  `${parts.map((part) => `document.write(${JSON.stringify(part).replaceAll('/script', '/scr" + "ipt')});`).join('\n')} ${look}`;

/** Notes what is in `#place` besides scripts. */
const LOOK = `{ const copy = document.querySelector('#place').cloneNode(true);
  copy.querySelectorAll('script').forEach((script) => script.remove()); noted.push(copy.innerHTML); }`;

/** The HTML of a place in which a script writes; what the script finds right after its last call. */
async function written(parts: string[], before = '<div id="place">', after = '<i>end</i></div>') {
  const html = `${before}${held(writes(parts, LOOK))}${after}`;
  return String((await release(html))[0]);
}

const script = (code: string) => `<script>${code}</script>`;
const src = (code: string) => `<script src="${external(code).replaceAll("'", '%27')}"></script>`;

describe('what a released script writes', () => {
  const forms: [string, string[], string][] = [
    ['as a whole', ['<b id="ad">An ad</b>'], '<b id="ad">An ad</b>'],
    ['in several calls', ['<b>', 'An ', 'ad', '</b> and', ' more'], '<b>An ad</b> and more'],
    [
      'with a tag in pieces',
      ['<b id="a', 'd" tit', 'le="x=y">t</', 'b><p'],
      '<b id="ad" title="x=y">t</b>',
    ],
    [
      'with an entity and a comment in pieces',
      ['a &am', 'p; b<!-- c', ' -->d'],
      'a &amp; b<!-- c -->d',
    ],
    ['without end tags', ['<ul><li>1', '<li>2'], '<ul><li>1</li><li>2</li></ul>'],
    ['with end tags of the page', ['</div></body></html><b>x</b>'], '<b>x</b>'],
    [
      'with a style in pieces',
      ['<style>.a {', ' top: 0 }</style>'],
      '<style>.a { top: 0 }</style>',
    ],
    ['with data in a script', ['<script type="application/json">{"a":', '1}</script>x'], 'x'],
    [
      'with a noscript',
      ['<noscript><img src="/missing-file.gif"></noscript>'],
      '<noscript><img src="/missing-file.gif"></noscript>',
    ],
    ['with a template', ['<template><b>1</b>', '2</template>'], '<template><b>1</b>2</template>'],
    [
      'with a table in pieces',
      ['<table>', '<tr><td>1', '<td>2', '</table>'],
      '<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['with SVG', ['<svg><path d="M0 0"/>', '</svg>'], '<svg><path d="M0 0"></path></svg>'],
  ];
  for (const [how, parts, html] of forms) {
    it(`is in its place at once: ${how}`, async () => {
      expect(await written(parts)).to.equal(`${html}<i>end</i>`);
    });
  }

  const tables: [string, string, string, string[], string][] = [
    [
      'a row',
      '<table><tbody id="place"><tr></tr>',
      '<tr class="end"></tr></tbody></table>',
      ['<tr><td>1', '</td></tr><tr><td>2'],
      '<tr></tr><tr><td>1</td></tr><tr><td>2</td></tr><tr class="end"></tr>',
    ],
    [
      'a cell',
      '<table><tr id="place">',
      '<td>end</td></tr></table>',
      ['<td>1', '<td>2'],
      '<td>1</td><td>2</td><td>end</td>',
    ],
    [
      'the next row, from within one',
      '<table><tbody id="place"><tr>',
      '</tr><tr class="end"></tr></tbody></table>',
      ['<td>1</td></tr>', '<tr><td>2'],
      '<tr><td>1</td></tr><tr><td>2</td></tr><tr class="end"></tr>',
    ],
    [
      'an option',
      '<select id="place"><option>0</option>',
      '<option>end</option></select>',
      ['<option>1', '<option>2'],
      '<option>0</option><option>1</option><option>2</option><option>end</option>',
    ],
    [
      'text before the table, where a browser puts it',
      '<div id="place"><table><tbody><tr>',
      '</tr></tbody></table></div>',
      ['<p>1</p><td>2'],
      '<p>1</p><table><tbody><tr><td>2</td></tr></tbody></table>',
    ],
  ];
  for (const [what, before, after, parts, html] of tables) {
    it(`is parsed as where it stands: ${what}`, async () => {
      const found = await written(parts, `<div>${before}`, `${after}</div>`);
      expect(found).to.equal(html);
    });
  }

  it('can be changed by the page between two calls', async () => {
    const look = `document.querySelector('#ad').textContent = 'filled'; document.write('<i>more</i></p><p>next</p>'); ${LOOK}`;
    const html = `<div id="place">${held(writes(['<p id="ad">empty'], look))}</div>`;
    expect(await release(html)).to.deep.equal(['<p id="ad">filled<i>more</i></p><p>next</p>']);
  });

  it('comes in the order of the calls, from external scripts too', async () => {
    const html = `<div id="place">${heldExternal(writes(['<b>1</b>', '<b>2</b>']))}<i>between</i>${heldExternal(writes(['<b>3</b>'], LOOK))}</div>`;
    expect(await release(html)).to.deep.equal(['<b>1</b><b>2</b><i>between</i><b>3</b>']);
  });

  it('wipes nothing, whatever is called beside it', async () => {
    const heading = document.createElement('h1');
    document.body.append(heading);
    const code = `noted.push(document.open() === document, document.open('text/html', 'replace') === document);
      document.writeln('<b>1</b>', '2'); document.close(); document.write('<b>3</b>'); document.close();
      addEventListener('load', () => { document.open(); document.write('<b id="late">4</b>'); document.close(); });`;
    const noted = await release(
      `<div id="place">${held(code + LOOK)}</div><div>${heldExternal(code)}</div>`,
    );
    expect(noted).to.deep.equal([true, true, '<b>1</b>2\n<b>3</b>', true, true]);
    expect(heading.isConnected).to.equal(true);
    const late = document.querySelectorAll('#late');
    expect(late).to.have.length(2);
    for (const element of [...late, heading]) element.remove();
  });

  it('goes to the start of the body when it is visible and the script stands in the head', async () => {
    const first = document.body.firstElementChild;
    const code = writes(
      ['<meta name="by-head">', '<div id="from-head">1</div>'],
      `noted.push(document.querySelector('#from-head') !== null)`,
    );
    const html = held(code) + held(writes(['<div id="second">2</div>']));
    expect(await release(html, { place: document.head })).to.deep.equal([true]);
    const [one, two, three] = document.body.children;
    expect([one?.id, two?.id, three]).to.deep.equal(['from-head', 'second', first]);
    const meta = document.querySelector('meta[name=by-head]');
    expect(meta?.parentElement).to.equal(document.head);
    for (const element of [one, two, meta]) element?.remove();
  });

  it('is found at the end of the page when the script has removed itself', async () => {
    const code = `document.currentScript.remove(); ${writes(['<b id="ad">1</b>'], `noted.push(document.querySelector('#ad').parentElement === document.body)`)}`;
    expect(await release(`<div>${held(code)}</div>` + held('0'))).to.deep.equal([true]);
    document.querySelector('#ad')?.remove();
  });
});

describe('a script that a released script writes', () => {
  it('runs before the call returns, with what was written around it', async () => {
    const code = writes(
      [
        '<div id="ad"></div>',
        script(`document.getElementById('ad').textContent = 'filled'; window.adSize = [300, 250]`),
      ],
      `noted.push(document.getElementById('ad').textContent, window.adSize[0] * window.adSize[1])`,
    );
    expect(await release(`<div>${held(code)}</div>`)).to.deep.equal(['filled', 75000]);
  });

  it('may come in pieces, and runs once', async () => {
    const parts = [
      '<scr',
      'ipt>noted.push(',
      '1);',
      'noted.push(2)</scr',
      'ipt>',
      '<b>',
      'x',
      '</b>',
    ];
    expect(await release(held(writes(parts, `noted.push('end')`)))).to.deep.equal([1, 2, 'end']);
  });

  it('waits for an external one that was written before, with all that comes after', async () => {
    const code = writes(
      [
        script('noted.push("first")'),
        src('noted.push("external")') + script('noted.push("after")'),
        script('noted.push("last")'),
      ],
      'noted.push("writer")',
    );
    expect(await release(held(code) + held('noted.push("next")'))).to.deep.equal([
      'first',
      'writer',
      'external',
      'after',
      'last',
      'next',
    ]);
  });

  it('writes in its own place, at any depth', async () => {
    const inner = `document.write('<u>2</u><scr' + 'ipt>document.write("<u>3</u>")</scr' + 'ipt><u>4</u>')`;
    const code = writes(['<div><u>1</u>', script(inner), '<u>5</u></div>'], LOOK);
    expect(await release(`<div id="place">${held(code)}</div>`)).to.deep.equal([
      '<div><u>1</u><u>2</u><u>3</u><u>4</u><u>5</u></div>',
    ]);
  });

  it('may be external and write an external one, before what follows', async () => {
    const deep = writes(['<u>2</u>', src('noted.push("deep")')]);
    const code = writes(['<u>1</u>', src(deep), '<u>3</u>', script('noted.push("after")')]);
    expect(await release(`<div id="place">${held(code)}</div>${held(LOOK)}`)).to.deep.equal([
      'deep',
      'after',
      '<u>1</u><u>2</u><u>3</u>',
    ]);
  });

  it('is inline and started by a released script: it writes behind that one', async () => {
    const code = `{ const s = document.createElement('script'); s.text = 'document.write("<b>1</b>")'; document.head.append(s); } ${LOOK}`;
    expect(await release(`<div id="place">${held(code)}<i>end</i></div>`)).to.deep.equal([
      '<b>1</b><i>end</i>',
    ]);
  });

  it('keeps its own nonce and gets no other', async () => {
    const code = writes([
      '<script nonce="own">noted.push(document.currentScript.nonce)</script>',
      script('noted.push(document.currentScript.nonce)'),
    ]);
    expect(await release(held(code, 'nonce="of-the-writer"'))).to.deep.equal(['own', '']);
  });
});

describe('document.write by the code of the page', () => {
  it('is not touched while released scripts run', async () => {
    const calls: unknown[] = [];
    const { write } = Document.prototype;
    Document.prototype.write = (...text: string[]) => void calls.push(...text);
    await release(held('0') + heldExternal('', 'id="probe"'), {
      now: () => {
        document.querySelector('#probe')?.addEventListener('load', () => {
          document.write('own');
          document.write.call(document, 'borrowed');
        });
      },
    });
    Document.prototype.write = write;
    expect(calls).to.deep.equal(['own', 'borrowed']);
  });

  it('of a frame is not touched, when a released script calls it', async () => {
    const code = `const frame = document.createElement('iframe'); document.body.append(frame);
      frame.contentDocument.open(); frame.contentDocument.write('<b>in the frame</b>'); frame.contentDocument.close();
      document.write.call(frame.contentDocument, '<i>borrowed</i>');
      noted.push(frame.contentDocument.body.innerHTML); frame.remove()`;
    const [found] = await release(held(`{ ${code} }`));
    expect(found).to.contain('borrowed');
  });
});
