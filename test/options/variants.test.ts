import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readVariants } from '../../src/options/variants.js';
import { about, read } from './read.js';

const usable = (variants: unknown) =>
  readVariants({ variants }).map(({ name, isUsable }) => [name, isUsable]);

const themed = (theme: unknown) => [{ name: 'one', theme }, { name: 'two' }];

describe('variants', () => {
  it('are read in their order, and none of these is reported', () => {
    const variants = [
      { name: 'control' },
      {
        name: 'b-2',
        weight: 2.5,
        layout: 'box',
        texts: { en: { heading: 'Biscuits', preferences: { intro: 'Choose.' } } },
        theme: {
          '--ask-first-surface': '#10202c',
          '--ask-first-ink': '#fff',
          '--ask-first-line': 'rgb(79 100 117 / 50%)',
          '--ask-first-button-surface': 'light-dark(#ffd27a, #10202c)',
          '--ask-first-button-ink': 'CanvasText',
          '--ask-first-font': `Georgia, "Times New Roman", serif`,
          '--ask-first-space': '.8em',
          '--ask-first-radius': '0',
          '--ask-first-shadow': '0 1px 4px rgb(0 0 0 / 20%), 0 0 2px #000',
          '--ask-first-width': '30rem',
        },
      },
      { name: 'off', weight: 0, layout: null, texts: null, theme: null },
    ];
    const { reported } = read({ variants });
    expect(reported).to.deep.equal([]);
    const [control, second, off] = readVariants({ variants });
    expect(control).to.deep.equal({
      name: 'control',
      weight: 1,
      texts: {},
      layout: '',
      theme: [],
      isUsable: true,
    });
    expect(second?.theme).to.have.length(10);
    expect([second?.weight, second?.layout, off?.weight]).to.deep.equal([2.5, 'box', 0]);
  });

  for (const variants of [undefined, null])
    it(`are none where the option is ${variants}`, () => {
      expect([readVariants({ variants }), read({ variants }).reported]).to.deep.equal([[], []]);
    });

  for (const variants of [[], {}, 'control', 5, true])
    it(`are none where the option is ${JSON.stringify(variants)}, which is reported`, () => {
      expect(readVariants({ variants })).to.deep.equal([]);
      expect(read({ variants }).reported).to.deep.equal([
        ['variants', variants, 'the notice without a variant', 'no list of variants in'],
      ]);
    });

  for (const layout of ['bar', 'box', 'dialog'])
    it(`may have the layout ${layout}`, () => {
      const [variant] = readVariants({ variants: [{ name: 'b', layout }] });
      expect([variant?.layout, variant?.isUsable]).to.deep.equal([layout, true]);
    });

  for (const [variant, problem] of [
    [{}, 'no name in'],
    [{ name: 'control' }, 'the name of another variant in'],
    [{ name: 'b', colour: 'red' }, 'unknown option'],
    [{ name: 'b', texts: { en: { embeds: {} } } }, 'placeholders have no variants'],
    [{ name: 'b', theme: { opacity: '0' } }, 'no property of a variant'],
    [{ name: 'b', theme: { '--ask-first-ink': '0' } }, 'no usable value in'],
  ] as const)
    it(`are reported with what is wrong in ${JSON.stringify(variant)}`, () => {
      const { reported } = read({ variants: [{ name: 'control' }, variant] });
      expect(reported.map(([, , , said]) => said)).to.deep.equal([problem]);
    });

  const first: Record<string, [unknown, string]> = {
    'that is no group': ['b', 'variants[0]'],
    'that is a list': [['b'], 'variants[0]'],
    'that is null': [null, 'variants[0]'],
    'without a name': [{ layout: 'box' }, 'variants[0].name'],
    'with an empty name': [{ name: '' }, 'variants[0].name'],
    'with a list as its name': [{ name: ['b'] }, 'variants[0].name'],
    'with capitals in its name': [{ name: 'B' }, 'variants[0].name'],
    'with a long name': [{ name: 'b'.repeat(33) }, 'variants[0].name'],
    'with markup as its name': [{ name: 'b"><script>' }, 'variants[0].name'],
    'with a negative weight': [{ name: 'b', weight: -1 }, 'variants[0].weight'],
    'with a weight that is a text': [{ name: 'b', weight: '2' }, 'variants[0].weight'],
    'with too large a weight': [{ name: 'b', weight: Infinity }, 'variants[0].weight'],
    'with a weight that is no number': [{ name: 'b', weight: NaN }, 'variants[0].weight'],
    'with an unknown layout': [{ name: 'b', layout: 'popup' }, 'variants[0].layout'],
    'with texts that are a text': [{ name: 'b', texts: 'Hi' }, 'variants[0].texts'],
    'with texts of placeholders': [
      { name: 'b', texts: { en: { embeds: {} } } },
      'variants[0].texts.en.embeds',
    ],
    'with a theme that is a text': [{ name: 'b', theme: 'dark' }, 'variants[0].theme'],
    'with an unknown key': [{ name: 'b', colour: 'red' }, 'variants[0].colour'],
  };
  for (const [what, [variant, place]] of Object.entries(first))
    it(`keep one ${what} in their list, as unusable, and it is reported`, () => {
      const variants = [variant, { name: 'control' }];
      expect(usable(variants).map(([, isUsable]) => isUsable)).to.deep.equal([false, true]);
      const { reported } = read({ variants });
      expect(reported.map(([option, , used]) => [option, used])).to.deep.equal([
        [place, 'the notice without a variant'],
      ]);
    });

  it('refuse a name that another one has', () => {
    const variants = [{ name: 'b' }, { name: 'b', layout: 'box' }, { name: 'c' }];
    expect(usable(variants)).to.deep.equal([
      ['b', true],
      ['b', false],
      ['c', true],
    ]);
    expect(about(read({ variants }).reported)).to.deep.equal(['variants[1].name']);
  });

  it('are the first ten of a longer list', () => {
    const variants = Array.from({ length: 12 }, (_, index) => ({ name: `v${index}` }));
    expect(usable(variants)).to.have.length(10);
    expect(read({ variants: variants.slice(0, 10) }).reported).to.deep.equal([]);
    expect(read({ variants }).reported).to.deep.equal([
      ['variants', 12, 'the first 10', 'too many variants in'],
    ]);
  });

  it('need a weight above 0', () => {
    const variants = [
      { name: 'a', weight: 0 },
      { name: 'b', weight: 0 },
    ];
    expect(read({ variants }).reported).to.deep.equal([
      ['variants', variants, 'the notice without a variant', 'no weight above 0 in'],
    ]);
  });

  it('are no attribute of the tag', () => {
    const { reported } = read({ variants: 'a b' }, ['variants']);
    expect(about(reported)).to.deep.equal(['variants']);
  });

  it('never throw, and use nothing that is not of the documented form', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        const variants = [one, { name: 'b', theme: other }];
        for (const { name, weight, theme } of readVariants({ variants })) {
          expect(name).to.match(/^([a-z][a-z\d-]*)?$/);
          expect(weight).to.be.within(0, 1000);
          for (const [property] of theme) expect(property).to.match(/^--ask-first-[a-z-]+$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the theme of a variant', () => {
  const wrong: [string, unknown][] = [
    ['--ask-first-layer', '5'],
    ['--ask-first-Ink', '#000'],
    ['--ask-first-decline', '#000'],
    ['--ink', '#000'],
    ['opacity', '0'],
    ['display', 'none'],
    ['--ask-first-ink', ''],
    ['--ask-first-ink', 5],
    ['--ask-first-ink', null],
    ['--ask-first-ink', '#12'],
    ['--ask-first-ink', 'red; display: none'],
    ['--ask-first-ink', 'red}*{opacity:0'],
    ['--ask-first-ink', 'red!important'],
    ['--ask-first-ink', 'var(--brand)'],
    ['--ask-first-surface', 'url(https://stats.example/pixel)'],
    ['--ask-first-surface', 'linear-gradient(#fff, #000)'],
    ['--ask-first-surface', 'image-set("a.png" 1x)'],
    ['--ask-first-surface', 'rgb(0 0 0) url(a.png)'],
    ['--ask-first-surface', '#fff</style><script>'],
    ['--ask-first-surface', 'u\\72l(a.png)'],
    ['--ask-first-font', '"Arial'],
    ['--ask-first-font', '"</style><script>"'],
    ['--ask-first-font', '"}*{opacity:0"'],
    ['--ask-first-font', 'Arial; x: y'],
    ['--ask-first-space', '-1em'],
    ['--ask-first-space', '5'],
    ['--ask-first-width', 'calc(1px)'],
    ['--ask-first-shadow', 'url(a.png)'],
    ['--ask-first-radius', 'a'.repeat(300)],
  ];
  for (const [name, value] of wrong)
    it(`takes no ${name}: ${JSON.stringify(value).slice(0, 50)}`, () => {
      const variants = themed({ [name]: value });
      expect(usable(variants)).to.deep.equal([
        ['one', false],
        ['two', true],
      ]);
      expect(about(read({ variants }).reported)).to.deep.equal([`variants[0].theme.${name}`]);
    });

  const low: Record<string, string>[] = [
    { '--ask-first-surface': '#fff', '--ask-first-ink': '#777' },
    { '--ask-first-surface': '#FFFFFF', '--ask-first-ink': '#777777' },
    { '--ask-first-button-surface': '#ffd27a', '--ask-first-button-ink': '#fff' },
    { '--ask-first-surface': '#000', '--ask-first-ink': '#000' },
  ];
  for (const theme of low)
    it(`takes no contrast that is too low: ${Object.values(theme).join(' and ')}`, () => {
      const [place, found, used, problem] = read({ variants: themed(theme) }).reported[0] ?? [];
      expect(place).to.match(/^variants\[0\]\.theme\.--ask-first-(button-)?ink$/);
      expect([found, used]).to.deep.equal([
        Object.values(theme)[1],
        'the notice without a variant',
      ]);
      expect(problem).to.match(/^a contrast of less than 4\.5:1 with "--ask-first-/);
      expect(usable(themed(theme))[0]).to.deep.equal(['one', false]);
    });

  it('takes the lowest contrast of WCAG AA', () => {
    const theme = { '--ask-first-surface': '#fff', '--ask-first-ink': '#767676' };
    expect(usable(themed(theme))[0]).to.deep.equal(['one', true]);
  });

  it('is read in no time, however it is written', () => {
    const began = Date.now();
    for (const value of ['a '.repeat(100), 'a('.repeat(100), '#fff '.repeat(40), 'a,'.repeat(100)])
      for (const name of ['--ask-first-font', '--ask-first-shadow', '--ask-first-ink'])
        readVariants({ variants: themed({ [name]: value }) });
    expect(Date.now() - began).to.be.below(5000);
  });
});
