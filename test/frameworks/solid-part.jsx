// A part of a page in Solid: what follows the held frame is found by its place.
import { For, Show, createSignal } from 'solid-js';

/** `frame` is the address of a held frame. */
export function Part({ frame }) {
  const [count, setCount] = createSignal(0);
  const [hasFilm, setFilm] = createSignal(true);
  return (
    <>
      <h1>New quay opens</h1>
      <For each={[1, 2, 3]}>{(number) => <p>Paragraph {number} of a story.</p>}</For>
      <Show when={hasFilm()}>
        <figure>
          <iframe
            title="Film"
            data-consent="analytics"
            data-embed="Harbour Video"
            data-consent-src={frame}
          />
          <figcaption>Seen {count()} times</figcaption>
        </figure>
      </Show>
      <button id="count" onClick={() => setCount(count() + 1)}>
        Read {count()} times
      </button>
      <button id="film" onClick={() => setFilm(!hasFilm())}>
        Film
      </button>
    </>
  );
}
