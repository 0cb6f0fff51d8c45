import { expect } from '@open-wc/testing';
import { schemeOfPage } from '../../src/ui/scheme-of-page.js';

const cases: Record<string, 'light' | 'dark'> = {
  '': 'light',
  'rgb(255 255 255)': 'light',
  'rgb(17 17 17)': 'dark',
  '#ffd27a': 'light',
  'hsl(210 20% 8%)': 'dark',
  'rgb(0 0 0 / 20%)': 'light',
  'rgb(0 0 0 / 80%)': 'dark',
  'oklch(0.2 0.02 240)': 'dark',
  'oklab(0.97 0 0)': 'light',
  'lab(10% 0 0)': 'dark',
  'lch(90% 10 200)': 'light',
  'color(display-p3 0.9 0.9 0.9)': 'light',
  'color(srgb 0.1 0.1 0.1)': 'dark',
};

describe('schemeOfPage', () => {
  afterEach(() => {
    document.body.style.background = '';
    document.documentElement.style.background = '';
  });

  for (const [colour, scheme] of Object.entries(cases))
    it(`counts ${colour || 'no background'} as ${scheme}, of the body and of the root`, () => {
      document.body.style.background = colour;
      expect(schemeOfPage()).to.equal(scheme);
      document.body.style.background = '';
      document.documentElement.style.background = colour;
      expect(schemeOfPage()).to.equal(scheme);
    });
});
