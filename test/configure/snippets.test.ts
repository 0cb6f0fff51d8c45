import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  createPurpose,
  EMPTY_SETUP,
  EMPTY_VENDOR,
  OUR_PURPOSES,
  type Setup,
} from '../../src/configure/setup.js';
import { writeSnippets } from '../../src/configure/snippets.js';
import { writeStyle } from '../../src/configure/theme.js';
import { writeConfig } from '../../src/configure/write-config.js';
import { setups } from './setups.js';

const release = { version: '1.0.0', hash: 'sha384-abc' };

const codesOf = (setup: Setup): Record<string, string> =>
  Object.fromEntries(writeSnippets(setup, release).map(({ title, code }) => [title, code]));

/** Setups with nothing but what attributes can hold. */
const plainSetups = fc.tuple(setups, fc.subarray([...OUR_PURPOSES])).map(([setup, offered]) => ({
  ...setup,
  signals: [],
  purposes: OUR_PURPOSES.map((id) => createPurpose(id, offered.includes(id))),
}));

/** The elements of HTML, which is only parsed: nothing in it runs or is requested. */
const parse = (html: string): Element[] => [
  ...new DOMParser()
    .parseFromString(`<head>${html}</head>`, 'text/html')
    .querySelectorAll('head *, body *'),
];

describe('the lines to copy', () => {
  it('hold the options and nothing else, whatever is typed', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const codes = codesOf(setup);
        const config = writeConfig(setup);
        const [block, tag, ...more] = parse(codes['Tag with a JSON block'] ?? '');
        expect([block?.localName, tag?.localName, more.length]).to.deep.equal([
          'script',
          'script',
          0,
        ]);
        expect(JSON.parse(block?.textContent ?? '')).to.deep.equal(config);
        expect((tag as HTMLElement).dataset.config).to.equal(block?.id);
        expect(JSON.parse(codes['The file consent.json'] ?? '')).to.deep.equal(config);
        const [, written = ''] = /^start\(([^]*)\);$/m.exec(codes['ES module'] ?? '') ?? [];
        expect(JSON.parse(written)).to.deep.equal(config);
      }),
    );
  });

  it('are one tag with the same options where attributes can hold them all', () => {
    fc.assert(
      fc.property(plainSetups, (setup) => {
        const [tag, ...more] = parse(codesOf(setup)['One tag'] ?? '');
        expect([tag?.localName, more.length]).to.deep.equal(['script', 0]);
        expect(tag?.getAttribute('integrity')).to.equal('sha384-abc');
        const { purposes, cookie, ...options } = writeConfig(setup);
        const names = { cookieName: cookie?.name, cookieDomain: cookie?.domain };
        const expected = Object.entries({ ...options, ...names, purposes: purposes || undefined });
        expect({ ...(tag as HTMLElement).dataset }).to.deep.equal(
          Object.fromEntries(expected.filter(([, value]) => value !== undefined)),
        );
      }),
    );
  });

  it('are no single tag where a vendor is named', () => {
    const [analytics, ...others] = EMPTY_SETUP.purposes;
    const vendors = [{ ...EMPTY_VENDOR, id: 'counter' }];
    const purposes = [{ ...analytics!, vendors }, ...others];
    expect(codesOf({ ...EMPTY_SETUP, purposes })['One tag']).to.equal('');
  });

  it('load the file by its hash, with CORS where it is on another origin', () => {
    const tagOf = (base: string) =>
      parse(codesOf({ ...EMPTY_SETUP, base })['One tag'] ?? '')[0] as HTMLScriptElement;
    expect(tagOf('').getAttribute('src')).to.equal('/ask-first/1.0.0/ask-first.js');
    expect(tagOf('').crossOrigin).to.equal(null);
    expect(tagOf('/x').getAttribute('src')).to.equal('/x/ask-first.js');
    // If this is no address of a folder, the form says so beside the field.
    for (const base of ['x/', 'javascript:x', '/x/?v=1'])
      expect(tagOf(base).getAttribute('src')).to.equal('/ask-first/1.0.0/ask-first.js');
    for (const base of ['https://cdn.example/x/', '//cdn.example/x/']) {
      expect(tagOf(base).getAttribute('src')).to.equal(`${base}ask-first.js`);
      expect(tagOf(base).crossOrigin).to.equal('anonymous');
    }
  });
});

describe('the style sheet of a theme', () => {
  it('sets our properties on the root and does nothing else, whatever is typed', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const sheet = new CSSStyleSheet();
        const style = writeStyle(setup);
        expect(style).not.to.match(/url\(|image|@import|expression/i);
        sheet.replaceSync(style);
        const rules = [...sheet.cssRules].flatMap((rule) =>
          rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule],
        );
        for (const rule of rules as CSSStyleRule[]) {
          expect(rule.selectorText).to.equal(':root');
          for (const name of rule.style) expect(name).to.match(/^--ask-first-/);
        }
      }),
    );
  });

  it('has the dark colours for dark systems only', () => {
    const setup: Setup = {
      ...EMPTY_SETUP,
      theme: { '--ask-first-surface': 'white', '--ask-first-font': 'Georgia, serif' },
      darkTheme: { '--ask-first-surface': '#111' },
    };
    expect(writeStyle(setup)).to.equal(
      `:root {
  --ask-first-surface: white;
  --ask-first-font: Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ask-first-surface: #111;
  }
}
`,
    );
    expect(writeStyle(EMPTY_SETUP)).to.equal('');
  });

  it('takes no value that requests, reads or ends something', () => {
    for (const value of [
      'url(https://second.example/)',
      'image-set("https://second.example/x" 1x)',
      'var(--x)',
      'env(x)',
      'red; color: blue',
      'red } * { color: blue',
      'red !important',
      '\\72 ed',
      'no-colour',
    ])
      expect(writeStyle({ ...EMPTY_SETUP, theme: { '--ask-first-ink': value } }), value).to.equal(
        '',
      );
  });
});
