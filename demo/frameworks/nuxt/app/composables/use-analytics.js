export function useAnalytics(article) {
  useHead({
    script: [
      {
        // Each key is an element of its own: a script that has run never runs again.
        key: `analytics-${article}`,
        type: 'text/plain',
        'data-consent': 'analytics',
        'data-article': article,
        innerHTML: '(window.counted ??= []).push(document.currentScript.dataset.article);',
      },
    ],
  });
}
