// What is done on a page before its picture is taken.

export async function openPreferences(page) {
  await page.click('ask-first-notice [part~=settings]');
  await page.waitForSelector('ask-first-preferences dialog[open]');
}

export async function openVendors(page) {
  await openPreferences(page);
  for (const list of await page.$$('ask-first-preferences [part=purpose] details')) {
    await list.evaluate((details) => (details.open = true));
  }
}

export async function decline(page) {
  await page.click('ask-first-notice [part~=decline]');
  await page.waitForSelector('ask-first-notice', { state: 'detached' });
  await waitForRest(page, 'ask-first-button button, ask-first-message p');
}

/** Declines, and makes the window as high as the placeholders. */
export async function showEmbeds(page) {
  await page.click('ask-first-notice [part~=decline]');
  await page.waitForFunction(() => document.querySelectorAll('ask-first-embed').length === 5);
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await waitForRest(page, 'ask-first-embed .embed');
}

/** No corner of the window is free there, so the button stands after the end of the page. */
export async function declineToEnd(page) {
  await decline(page);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await waitForRest(page, 'ask-first-button button');
}

/** Waits until an element is there, and has been at one place for some frames. */
async function waitForRest(page, selector) {
  const element = await page.waitForSelector(selector);
  let last;
  for (let frames = 0; frames < 20; frames++) {
    const place = JSON.stringify(await element.boundingBox());
    if (place !== last) frames = 0;
    last = place;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

export async function openRecord(page) {
  await decline(page);
  await page.click('ask-first-button button');
  await page.waitForSelector('ask-first-preferences dialog[open]');
  await page.evaluate(() => {
    const root = document.querySelector('ask-first-preferences').shadowRoot;
    for (const details of root.querySelectorAll('[part=record] details')) details.open = true;
    root.querySelector('[part=record]').scrollIntoView({ block: 'end' });
  });
}
