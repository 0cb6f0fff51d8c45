const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => `${text}`.replace(/[&<>"]/g, (letter) => entities[letter]);

/** What the site has received, as rows of a table. */
export function renderRecords(records) {
  if (records.length === 0)
    return '<tr><td colspan="4">None yet: make a choice on any page.</td></tr>';
  return records
    .map(({ receipt, time, method, decisions, text }) => {
      const list = Object.entries(decisions ?? {}).map((pair) => pair.join(' '));
      return `<tr>
        <td>${escape(time)}</td>
        <td>${escape(method)}</td>
        <td>${escape(list.join(', '))}</td>
        <td><details><summary><code>${escape(receipt)}</code></summary><pre>${escape(text)}</pre></details></td>
      </tr>`;
    })
    .join('\n');
}
