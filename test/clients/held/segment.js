import { createWrapper } from '@segment/analytics-consent-tools';
import { AnalyticsBrowser } from '@segment/analytics-next';

const { host } = new URL(document.currentScript.src);

/** Segment's own consent tools, which ask us: each event carries what was granted. */
const withConsent = createWrapper({
  getCategories: () => ({
    analytics: window.askFirst.isGranted('analytics'),
    advertising: window.askFirst.isGranted('advertising'),
  }),
});

window.analytics = new AnalyticsBrowser();
withConsent(window.analytics).load(
  {
    writeKey: 'harbour',
    cdnSettings: {
      integrations: { 'Segment.io': { apiKey: 'harbour' } },
      consentSettings: {
        allCategories: ['analytics', 'advertising'],
        hasUnmappedDestinations: false,
      },
    },
  },
  { integrations: { 'Segment.io': { apiHost: `${host}/segment`, protocol: 'http' } } },
);
window.readArticle = () => window.analytics.track('article read');
