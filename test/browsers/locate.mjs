// Where the three engines are on this machine, as far as they are installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const firstOf = (...paths) => paths.find((path) => path && isExecutable(path));

function onPath(...names) {
  const folders = (env.PATH ?? '').split(delimiter);
  return firstOf(...names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

const inApplications = (name, binary = name) =>
  `/Applications/${name}.app/Contents/MacOS/${binary}`;

function inProgramFiles(...tail) {
  if (platform !== 'win32') return [];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (name) => env[name] && join(env[name], ...tail),
  );
}

function findChromium() {
  const path = firstOf(
    env.CHROME_PATH,
    onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
    inApplications('Google Chrome'),
    inApplications('Chromium'),
    inApplications('Microsoft Edge'),
    ...inProgramFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...inProgramFiles('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  );
  return path && { path };
}

function findFirefox() {
  const path = firstOf(
    env.FIREFOX_PATH,
    onPath('firefox-esr', 'firefox'),
    inApplications('Firefox', 'firefox'),
    ...inProgramFiles('Mozilla Firefox', 'firefox.exe'),
  );
  return path && { path };
}

// WebKitGTK's own small browser behind its WebDriver. Safari itself allows one session at a time
// and takes over the desktop, so on a Mac this engine is left to CI.
function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const path = firstOf(
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  );
  const xvfb = onPath('Xvfb');
  const hasScreen = xvfb || env.DISPLAY || env.WAYLAND_DISPLAY;
  return driver && path && hasScreen && { path, driver, hasPrivateScreen: xvfb !== undefined };
}

/**
 * @returns {{chromium: {path: string} | null, firefox: {path: string} | null,
 *   webkit: {path: string, driver: string, hasPrivateScreen: boolean} | null}} null for an engine
 *   that is not installed
 */
export function locate() {
  return {
    chromium: findChromium() || null,
    firefox: findFirefox() || null,
    webkit: findWebKit() || null,
  };
}
