export function useAnalytics(article) {
  useHead({
    script: [
      {
        // With another key it is another element: one that has run never runs again.
        key: `analytics-${article}`,
        type: 'text/plain',
        'data-consent': 'analytics',
        'data-article': article,
        innerHTML: '(window.counted ??= []).push(document.currentScript.dataset.article);',
      },
    ],
  });
}
