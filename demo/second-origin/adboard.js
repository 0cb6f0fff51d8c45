// Adboard, a stand-in for an ad script. As usual the page pushes the names of its slots into a
// queue, before or after this file has come.
(() => {
  const origin = new URL(document.currentScript.src).origin;
  const thirtyDays = 30 * 24 * 60 * 60;

  function fill(name) {
    for (const place of document.querySelectorAll(`.ad-slot[data-slot="${name}"]`)) {
      const frame = document.createElement('iframe');
      frame.src = `${origin}/adboard/frame?slot=${name}`;
      frame.title = 'Advertisement';
      place.append(frame);
    }
    const seen = Number(document.cookie.match(/(?:^|; )_ab_seen=(\d+)/)?.[1] ?? 0);
    document.cookie = `_ab_seen=${seen + 1}; Max-Age=${thirtyDays}; Path=/; SameSite=Lax`;
  }

  const waiting = window.adboard?.queue ?? [];
  window.adboard = { queue: { push: fill } };
  waiting.forEach(fill);
})();
