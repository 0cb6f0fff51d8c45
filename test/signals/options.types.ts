// Which signals a site owner may write: `tsc -p test` checks the lines below, nothing runs them.
import type { SignalsInput } from '../../src/signals/options.js';
import type { Signal } from '../../src/signals/signal.js';

declare const signal: Signal;
declare const isOn: boolean;

/** As in the options of `start`. */
declare function start(config: { readonly signals?: SignalsInput | null }): void;

start({ signals: null });
start({ signals: {} });
start({ signals: { google: true, meta: isOn, matomo: false, gpp: null } });
start({ signals: { google: { mode: 'basic', purposes: { ad_storage: 'analytics' } } } });
start({ signals: { google: { regions: [{ region: ['US-NY'], granted: ['analytics'] }] } } });
start({ signals: { gpt: { limitedAds: true, purpose: 'news-ads' }, adsense: {} } });
start({ signals: { meta: { global: 'pixel', purposes: ['advertising', 'embeds'] } } });
start({ signals: { 'microsoft-clarity': {}, 'microsoft-uet': { purposes: ['analytics'] } } });
start({ signals: { matomo: { mode: 'cookies' }, gpp: { mspa: 'opt-out' } } });

// A signal of the site's own, alone and beside ours, with options that only it knows.
start({ signals: { mine: { signal } } });
start({ signals: { google: true, mine: { signal } } });
start({
  signals: { google: { mode: 'basic' }, mine: { signal, queue: 'player', deep: { a: 1 } } },
});

// @ts-expect-error A misspelled name.
start({ signals: { gogle: { mode: 'basic' } } });
// @ts-expect-error A misspelled name.
start({ signals: { gogle: true } });
// @ts-expect-error A misspelled name.
start({ signals: { meta: true, gogle: {} } });
// @ts-expect-error A misspelled name.
start({ signals: { gogle: { mode: 'basic' }, mine: { signal } } });

// @ts-expect-error A misspelled option.
start({ signals: { google: { mod: 'basic' } } });
// @ts-expect-error A misspelled option.
start({ signals: { google: { mode: 'basic', mod: 'basic' } } });
// @ts-expect-error A misspelled option.
start({ signals: { google: { mode: 'basic', mod: 'basic' }, mine: { signal } } });
// @ts-expect-error A misspelled option.
start({ signals: { google: { purposes: { ad_storag: 'analytics' } } } });
// @ts-expect-error A misspelled option.
start({ signals: { google: { regions: [{ regions: ['US'], granted: [] }] } } });

// @ts-expect-error A wrong value.
start({ signals: { google: { mode: 'full' } } });
// @ts-expect-error A wrong value.
start({ signals: { google: { mode: 'full' }, mine: { signal } } });
// @ts-expect-error A wrong value.
start({ signals: { google: 'basic' } });
// @ts-expect-error A wrong value.
start({ signals: { meta: { purposes: 'advertising' } } });
// @ts-expect-error A wrong value.
start({ signals: { gpp: { mspa: true } } });
// @ts-expect-error A wrong value.
start({ signals: true });

// @ts-expect-error An option of another signal.
start({ signals: { datadog: { global: 'DD_RUM' } } });
// @ts-expect-error An option of another signal.
start({ signals: { snowplow: { mode: 'cookies' } } });
// @ts-expect-error An option of another signal.
start({ signals: { 'microsoft-clarity': { purposes: ['analytics'] } } });

// @ts-expect-error A signal of the site's own that is none.
start({ signals: { mine: { key: 1 } } });
// @ts-expect-error A signal of the site's own that is none.
start({ signals: { mine: { signal: 1 } } });
// @ts-expect-error A signal of the site's own that is none.
start({ signals: { mine: true } });
