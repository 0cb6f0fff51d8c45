// A signal of the site's own: it tells the site's player whether it may count. Put it beside ours, as
// ask-first/signals/for-harbour-player.js, and name it in the options: "signals": { "harbour-player": true }.
// No tag is released before `start` has returned. `change` is called after each choice.
function tell({ isGranted, options }) {
  const { queue = 'harbourPlayer' } = options;
  try {
    window[queue] ??= [];
    window[queue].push(['count', isGranted('analytics')]);
  } catch {
    // A player that fails must not stop the page.
  }
}

export const signal = { name: 'harbour-player', start: tell, change: tell };
