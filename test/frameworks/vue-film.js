// A part of a page in Vue with a held frame; what follows the frame is found by its place.
export const Film = {
  // The address of a held frame.
  props: ['frame'],
  data: () => ({ count: 0 }),
  template: `
    <figure>
      <iframe title="Film" data-consent="analytics" data-embed="Harbour Video"
        :data-consent-src="frame"></iframe>
      <figcaption>Seen {{ count }} times</figcaption>
    </figure>
    <button id="count" @click="count++">Read {{ count }} times</button>`,
};
