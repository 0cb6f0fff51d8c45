import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { AuditError } from '../audit/audit-error.js';

/** A browser that can be started. */
export interface FoundBrowser {
  readonly engine: 'chromium' | 'firefox';
  /** Undefined where Playwright finds it by itself. */
  readonly path?: string;
}

function isExecutable(path: string | undefined): path is string {
  try {
    accessSync(path ?? '', constants.X_OK);
    return path !== undefined;
  } catch {
    return false;
  }
}

const onPath = (...names: string[]): string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));

const inProgramFiles = (...tail: string[]): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, ...tail)] : [];
  });

const listChromes = (): string[] => [
  ...onPath('google-chrome-stable', 'google-chrome'),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...inProgramFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
];

const PLACES: Readonly<Record<string, () => (string | undefined)[]>> = {
  chromium: () => [
    process.env.CHROME_PATH,
    ...onPath('chromium', 'chromium-browser'),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...listChromes(),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...inProgramFiles('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ],
  chrome: listChromes,
  firefox: () => [
    process.env.FIREFOX_PATH,
    ...onPath('firefox', 'firefox-esr'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inProgramFiles('Mozilla Firefox', 'firefox.exe'),
  ],
};

/**
 * Finds an installed browser.
 *
 * @param wanted `chromium`, `chrome`, `firefox` or the path of a browser
 * @param downloaded returns the path that Playwright downloads its own browser to
 * @throws {AuditError} where no browser is found
 */
export function findBrowser(
  wanted: string,
  downloaded: (engine: FoundBrowser['engine']) => string,
): FoundBrowser {
  const engine = /firefox/i.test(wanted.split(/[/\\]/).at(-1) ?? '') ? 'firefox' : 'chromium';
  const places = PLACES[wanted];
  const path = places ? places().find(isExecutable) : [wanted].find(isExecutable);
  if (path !== undefined) return { engine, path };
  if (places && wanted !== 'chrome' && isExecutable(downloaded(engine))) return { engine };
  if (!places && !/[/\\]/.test(wanted))
    throw new AuditError(
      `--browser ${wanted}: write chromium, chrome, firefox or the path of a browser`,
    );
  throw new AuditError(
    places
      ? `no ${wanted} was found. Install one, or name its path: --browser /path/to/${wanted}. Playwright installs one with: npx playwright-core install ${engine}`
      : `--browser ${wanted}: there is no such program`,
  );
}
