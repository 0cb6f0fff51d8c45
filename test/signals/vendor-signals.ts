import { signal as adobe } from '../../src/signals/adobe.js';
import { signal as amplitude } from '../../src/signals/amplitude.js';
import { signal as datadog } from '../../src/signals/datadog.js';
import { signal as matomo } from '../../src/signals/matomo.js';
import { signal as meta } from '../../src/signals/meta.js';
import { signal as microsoftClarity } from '../../src/signals/microsoft-clarity.js';
import { signal as microsoftUet } from '../../src/signals/microsoft-uet.js';
import { signal as mixpanel } from '../../src/signals/mixpanel.js';
import { signal as pinterest } from '../../src/signals/pinterest.js';
import { signal as piano } from '../../src/signals/piano.js';
import { signal as posthog } from '../../src/signals/posthog.js';
import { signal as snowplow } from '../../src/signals/snowplow.js';
import { signal as tiktok } from '../../src/signals/tiktok.js';

/** The signals of one vendor each, by name. */
export const vendorSignals = {
  adobe,
  amplitude,
  datadog,
  matomo,
  meta,
  'microsoft-clarity': microsoftClarity,
  'microsoft-uet': microsoftUet,
  mixpanel,
  pinterest,
  piano,
  posthog,
  snowplow,
  tiktok,
};
