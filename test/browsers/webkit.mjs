import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from './find-free-port.mjs';

// WebKitGTK has no headless mode. With -displayfd, Xvfb picks a free display and tells its number, so that
// two runs on one machine do not use the same display.
async function startScreen() {
  const size = ['-screen', '0', '1280x900x24'];
  const screen = spawn('Xvfb', ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((resolve, reject) => {
    let text = '';
    screen.stdio[3].on('data', (data) => {
      text += data;
      // Xvfb writes the number and the line end one after the other. It ends if nobody reads the second.
      if (text.endsWith('\n')) resolve(`:${text.trim()}`);
    });
    screen.once('exit', (code) => reject(new Error(`Xvfb exited with ${code}`)));
    screen.once('error', reject);
  });
  screen.stdio[3].destroy(); // an open pipe would keep this process alive
  return { screen, display };
}

async function untilReady(port) {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) return;
    } catch {
      // not listening yet
    }
    await wait(50);
  }
  throw new Error('WebKitWebDriver did not answer within 10 s');
}

/**
 * Starts a private screen and WebKitWebDriver.
 *
 * @param {{path: string, driver: string, hasPrivateScreen: boolean}} found what locate() says about
 *   webkit. On a private screen, each window is in front, and none is in the way of the user.
 * @param {string[]} browserArguments more command line options of MiniBrowser
 * @returns {Promise<{options: object, stop: () => void}>} options for webdriverio's remote()
 */
export async function startWebKit({ path, driver, hasPrivateScreen }, browserArguments = []) {
  // Without the accessibility bus MiniBrowser starts seconds faster. Never set the
  // WEBKIT_DISABLE_* rendering variables here: screenshots hang with them.
  const env = {
    ...process.env,
    NO_AT_BRIDGE: '1',
    // There is no graphics card. To paint without one is faster than to imitate one.
    WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
  };
  const children = [];
  function stop() {
    process.off('exit', stop);
    children.splice(0).forEach((child) => child.kill());
  }
  process.once('exit', stop);
  if (hasPrivateScreen) {
    const { screen, display } = await startScreen();
    children.unshift(screen);
    env.DISPLAY = display;
    env.GDK_BACKEND = 'x11'; // where there is Wayland, it would come first
  }
  const port = await findFreePort();
  children.unshift(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
  children.forEach((child) => child.unref());
  await untilReady(port);
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: path, args: ['--automation', ...browserArguments] },
  };
  return {
    stop,
    options: { hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities },
  };
}
