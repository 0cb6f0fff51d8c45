import { escapeHtml } from './escape-html.mjs';

/** What the site has received, as rows of a table. */
export function renderRecords(records) {
  if (records.length === 0)
    return '<tr><td colspan="4">None yet: make a choice on any page.</td></tr>';
  return records
    .map(({ receipt, time, method, decisions, text }) => {
      const list = Object.entries(decisions ?? {}).map((pair) => pair.join(' '));
      return `<tr>
        <td>${escapeHtml(time)}</td>
        <td>${escapeHtml(method)}</td>
        <td>${escapeHtml(list.join(', '))}</td>
        <td><details><summary><code>${escapeHtml(receipt)}</code></summary><pre>${escapeHtml(text)}</pre></details></td>
      </tr>`;
    })
    .join('\n');
}
