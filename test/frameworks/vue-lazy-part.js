// A component of Vue whose code is loaded by itself, and hydrates when `window.takeOver` is called.
import { defineAsyncComponent } from 'vue';
import { Film } from './vue-film.js';

const LazyFilm = defineAsyncComponent({
  loader: () => Promise.resolve(Film),
  hydrate: (hydrate) => {
    window.takeOver = hydrate;
  },
});

export const Part = {
  props: ['frame'],
  components: { LazyFilm },
  template: `<h1>New quay opens</h1><div><LazyFilm :frame="frame" /></div>`,
};
