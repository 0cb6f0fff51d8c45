import none from './none.mjs';
import inlineBanner from './inline-banner.mjs';
import litBanner from './lit-banner.mjs';
import askFirst from './ask-first.mjs';
import askFirstTwoLines from './ask-first-two-lines.mjs';
import askFirstInHtml from './ask-first-in-html.mjs';
import vanillaCookieconsent from './vanilla-cookieconsent.mjs';
import klaro from './klaro.mjs';
import osano from './osano.mjs';
import tarteaucitron from './tarteaucitron.mjs';
import porsche from './porsche.mjs';
import c15tHeadless from './c15t-headless.mjs';
import c15tReact from './c15t-react.mjs';

export const contenders = [
  none,
  inlineBanner,
  litBanner,
  askFirst,
  askFirstTwoLines,
  askFirstInHtml,
  vanillaCookieconsent,
  klaro,
  osano,
  tarteaucitron,
  porsche,
  c15tHeadless,
  c15tReact,
];
