// A signal of the site's own: it tells the site's player whether it may count. Put it beside ours, as
// ask-first/signals/harbour-player.js, and name it in the config: "signals": { "harbour-player": true }.
// No tag is released before `start` is through, and `change` comes behind each choice.
function tell({ isGranted, options }) {
  const { queue = 'harbourPlayer' } = options;
  try {
    window[queue] ??= [];
    window[queue].push(['count', isGranted('analytics')]);
  } catch {
    // A player that fails stops nobody.
  }
}

export const signal = { name: 'harbour-player', start: tell, change: tell };
