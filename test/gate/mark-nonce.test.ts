import { expect, fixtureSync } from '@open-wc/testing';
import { createGate } from '../../src/gate/gate.js';
import { readConfig } from '../../src/options/config.js';
import { findWrongMarks } from '../../src/options/find-wrong-marks.js';
import { nextTask } from '../../src/page/timing.js';
import { withRelease } from '../release/with-release.js';

const ADDRESS = 'data:,';

/** Gates of earlier tests go on watching the page, so each test has a purpose of its own. */
let count = 0;

/** Releases what may be released of this HTML; returns the ids of the elements that got an address. */
async function releasedFrom(html: string, markNonce: unknown): Promise<string> {
  const purpose = `secret${++count}`;
  const holder = fixtureSync('<div></div>');
  holder.innerHTML = html.replaceAll('$', purpose).replaceAll('@', ADDRESS);
  const { markNonce: nonce } = readConfig({ markNonce });
  createGate((id) => id === purpose, withRelease, Promise.resolve(), nonce).release();
  for (let task = 0; task < 15; task++) await nextTask();
  const live = (id: string) =>
    holder.querySelector(`[id="${id}"]`)?.getAttributeNames().includes('src');
  return [...holder.querySelectorAll('[id]')]
    .map(({ id }) => id)
    .filter(live)
    .join();
}

const SECRET = 'data-mark-nonce="s3cret"';

const html = `
<img id="own" alt="" data-consent="$" ${SECRET} data-consent-src="@">
<img id="none" alt="" data-consent="$" data-consent-src="@">
<img id="other" alt="" data-consent="$" data-mark-nonce="s3cre" data-consent-src="@">
<img id="case" alt="" data-consent="$" data-mark-nonce="S3CRET" data-consent-src="@">
<img id="empty" alt="" data-consent="$" data-mark-nonce="" data-consent-src="@">
<img id="unmarked" alt="" ${SECRET} data-consent-src="@">
<div data-consent="$" ${SECRET}><img id="within" alt="" data-consent-src="@"><p data-consent="$"><img id="deeper" alt="" data-consent="$" data-consent-src="@"></p><img id="both" alt="" ${SECRET} data-consent-src="@"></div>
<div data-consent="$"><img id="plain" alt="" ${SECRET} data-consent-src="@"></div>
<div data-consent="denied"><img id="denied" alt="" data-consent="$" ${SECRET} data-consent-src="@"></div>`;

describe('the secret of marks', () => {
  it('has to stand on each element that is released', async () => {
    expect(await releasedFrom(html, 's3cret')).to.equal('own,both,plain');
  });

  it('is not asked for where the owner names none', async () => {
    for (const none of [undefined, null]) {
      const released = await releasedFrom(html, none);
      expect(released).to.equal('own,none,other,case,empty,within,deeper,both,plain');
    }
  });

  it('releases nothing where it is empty or no text', async () => {
    for (const wrong of ['', 0, 5, true, false, [], ['s3cret'], {}])
      expect(await releasedFrom(html, wrong), JSON.stringify(wrong)).to.equal('');
  });

  it('has to stand on scripts and blocks of markup, and not on what is in a block', async () => {
    const noted: string[] = [];
    Object.assign(window, { noted });
    const purpose = `secret${++count}`;
    const holder = fixtureSync('<div></div>');
    const add = (type: string, text: string, markNonce?: string) => {
      const script = Object.assign(document.createElement('script'), { type, text });
      Object.assign(script.dataset, { consent: purpose }, markNonce && { markNonce });
      holder.append(script);
    };
    add('text/plain', 'noted.push("bare")');
    add('text/plain', 'noted.push("script")', 's3cret');
    add('text/html', '<i class="of-block"></i><script>noted.push("bare block")</script>');
    add('text/html', '<i class="of-block"></i><script>noted.push("block")</script>', 's3cret');
    createGate((id) => id === purpose, withRelease, Promise.resolve(), 's3cret').release();
    for (let task = 0; task < 30; task++) await nextTask();
    expect(noted).to.deep.equal(['script', 'block']);
    expect(document.querySelectorAll('.of-block').length).to.equal(1);
  });

  it('is reported as missing on the first held element that lacks it', () => {
    const holder = fixtureSync('<div></div>');
    holder.innerHTML = html;
    const problems = (nonce: string | null) =>
      findWrongMarks(
        ['$'],
        () => false,
        nonce,
        () => false,
      )
        .filter(([problem]) => problem.includes('data-mark-nonce'))
        .map(([, { id }]) => id);
    expect(problems('s3cret')).to.deep.equal(['none']);
    expect(problems(null)).to.deep.equal([]);
  });
});
