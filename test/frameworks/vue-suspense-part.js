// A component of Vue that waits for `window.takeOver` before it hydrates.
import { Film } from './vue-film.js';

const AsyncFilm = {
  ...Film,
  async setup() {
    if (globalThis.window) await new Promise((resolve) => (window.takeOver = resolve));
  },
};

export const Part = {
  props: ['frame'],
  components: { AsyncFilm },
  template: `<h1>New quay opens</h1><div><Suspense><AsyncFilm :frame="frame" /></Suspense></div>`,
};
