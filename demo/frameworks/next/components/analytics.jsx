const code = '(window.counted ??= []).push(document.currentScript.dataset.article);';

export const Analytics = ({ article }) => (
  <script
    type="text/plain"
    data-consent="analytics"
    data-article={article}
    dangerouslySetInnerHTML={{ __html: code }}
    suppressHydrationWarning
  />
);
