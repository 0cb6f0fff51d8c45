const { origin } = new URL(document.currentScript.src);

// As Clarity's own tag does: the start goes to the head of the queue, before any consent.
window.clarity ??= (...call) => (window.clarity.q ??= []).push(call);
window.clarity('start', {
  projectId: 'harbour',
  upload: `${origin}/clarity/collect`,
  track: false,
  content: true,
});
window.clarity.q.unshift(window.clarity.q.pop());
window.readArticle = () => window.clarity('event', 'article read');
