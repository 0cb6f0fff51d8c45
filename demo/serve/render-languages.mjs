import { readdir } from 'node:fs/promises';

/** A language by its tag, with what it calls itself; English for a tag that is none. */
export function describeLanguage(text) {
  const tag = /^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(text) ? Intl.getCanonicalLocales(text)[0] : 'en';
  return { tag, language: new Intl.DisplayNames(tag, { type: 'language' }).of(tag) };
}

/** A frame for each language that the built product has texts in. */
export async function renderLanguages(folder) {
  const files = (await readdir(folder)).filter((file) => /^[a-z-]+\.js$/.test(file));
  const tags = files
    .filter((file) => !file.includes('preferences'))
    .map((file) => file.slice(0, -3));
  return ['en', ...tags]
    .map(describeLanguage)
    .map(
      ({ tag, language }) => `<li>
          <h2 lang="${tag}" dir="auto">${language} (${tag})</h2>
          <iframe src="/language?tag=${tag}" title="${language}"></iframe>
        </li>`,
    )
    .join('\n');
}
