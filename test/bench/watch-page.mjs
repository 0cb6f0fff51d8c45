/**
 * Keeps what the browser tells of painting, shifting and long tasks, and the time when the notice first has
 * a box. It runs in the page before anything else.
 */
export function watchPage({ notice, find }) {
  const seen = { shifts: 0, longTasks: [], events: [], notice: 0, paint: 0, largest: null };
  Object.defineProperty(window, '__seen', { value: seen });
  const observe = (type, take, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe('layout-shift', ({ value }) => (seen.shifts += value));
  observe('longtask', ({ startTime, duration }) => seen.longTasks.push({ startTime, duration }));
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime, element }) => {
    // The browser does not name elements in shadow roots. They are no part of the article.
    seen.largest = { time: startTime, isArticle: !!element?.closest('main') };
  });
  observe(
    'event',
    ({ name, interactionId, startTime, duration }) =>
      interactionId && seen.events.push({ name, interactionId, startTime, duration }),
    { durationThreshold: 16 },
  );
  // This is added before our tag. Listeners that come later hear no clicks on our elements.
  addEventListener('pointerup', ({ timeStamp }) => (seen.clicked = timeStamp), true);
  if (!notice) return;
  const findNotice = new Function(`return (${find})(${JSON.stringify(notice)})`);
  const look = () => {
    if (findNotice()?.getClientRects()[0]?.height) seen.notice = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
