// A part of a page in Vue: what follows the held frame is found by its place.
export const Part = {
  // The address of a held frame.
  props: ['frame'],
  data: () => ({ count: 0, hasFilm: true }),
  template: `
    <h1>New quay opens</h1>
    <p v-for="number in 3">Paragraph {{ number }} of a story.</p>
    <figure v-if="hasFilm">
      <iframe title="Film" data-consent="analytics" data-embed="Harbour Video"
        :data-consent-src="frame"></iframe>
      <figcaption>Seen {{ count }} times</figcaption>
    </figure>
    <button id="count" @click="count++">Read {{ count }} times</button>
    <button id="film" @click="hasFilm = !hasFilm">Film</button>`,
};
