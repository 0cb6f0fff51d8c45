// The article that every contender is put into: one picture, some text, nothing else.

const sentence =
  'The ferry leaves at seven, and whoever comes late waits an hour on the quay with the gulls.';
const paragraph = `<p>${`${sentence} `.repeat(6)}</p>`;

/** A picture with enough detail to be the largest contentful paint. */
export const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="600">
<rect width="1200" height="600" fill="#9bb"/>${Array.from(
  { length: 60 },
  (_, index) =>
    `<circle cx="${(index * 137) % 1200}" cy="${(index * 89) % 600}" r="40" fill="hsl(${index * 6} 40% 50%)"/>`,
).join('')}</svg>`;

/**
 * @param {{head?: string, begin?: string, end?: string}} parts of a contender: in the head, at the
 *   beginning and at the end of the body
 */
export const hostPage = ({ head = '', begin = '', end = '' } = {}) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Harbour Post</title>
<link rel="icon" href="data:,">
<style>
body { font: 1rem/1.5 sans-serif; max-width: 60rem; margin: auto; padding: 1rem }
img { width: 100%; height: auto; aspect-ratio: 2; display: block }
</style>
${head}
</head>
<body>
${begin}<main>
<h1>The seven o’clock ferry</h1>
<img src="/picture.svg" alt="" width="1200" height="600">
${paragraph.repeat(12)}
</main>
${end}
</body>
</html>`;
