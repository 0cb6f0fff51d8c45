import {
  decline,
  declineToEnd,
  openPreferences,
  openRecord,
  openVendors,
  showEmbeds,
} from './acts.mjs';
import { createPurposes } from './create-purposes.mjs';

const phone = { width: 360, height: 640 };
const smallest = { width: 320, height: 568 };
const tablet = { width: 768, height: 1024 };
const laptop = { width: 1366, height: 768 };
const desktop = { width: 1920, height: 1080 };

/** Each picture: how the page is set up, what is done on it, and the size of the window. */
export const pictures = {
  'notice-bar-320': { viewport: smallest },
  'notice-bar-360': { viewport: phone },
  'notice-bar-360-german': { viewport: phone, lang: 'de' },
  'notice-bar-360-chinese': { viewport: phone, lang: 'zh' },
  'notice-bar-360-five-purposes': { viewport: phone, config: { purposes: createPurposes(5) } },
  'notice-bar-360-dark': { viewport: phone, colorScheme: 'dark' },
  'notice-bar-768': { viewport: tablet },
  'notice-bar-1366': { viewport: laptop },
  'notice-bar-1366-german-five-purposes': {
    viewport: laptop,
    lang: 'de',
    config: { purposes: createPurposes(5, 0, 'Umfragen') },
  },
  'notice-bar-1366-dark': { viewport: laptop, colorScheme: 'dark' },
  'notice-bar-1366-forced-colours': { viewport: laptop, forcedColors: 'active' },
  'notice-bar-1366-small-root': {
    viewport: laptop,
    css: 'html { font-size: 62.5% } body { font-size: 1.8rem }',
  },
  'notice-bar-1366-hebrew': { viewport: laptop, lang: 'he' },
  'notice-bar-1920': { viewport: desktop },
  'notice-box-360': { viewport: phone, config: { layout: 'box' } },
  'notice-box-1366': { viewport: laptop, config: { layout: 'box' } },
  'notice-dialog-360': { viewport: phone, config: { layout: 'dialog' } },
  'notice-dialog-1366': { viewport: laptop, config: { layout: 'dialog' } },
  'notice-dialog-1366-dark': {
    viewport: laptop,
    colorScheme: 'dark',
    config: { layout: 'dialog' },
  },
  'preferences-320-german': {
    viewport: smallest,
    lang: 'de',
    act: openPreferences,
    config: { purposes: createPurposes(2, 3) },
  },
  'preferences-360': {
    viewport: phone,
    act: openPreferences,
    config: { purposes: createPurposes(2, 3) },
  },
  'preferences-360-no-vendors': { viewport: phone, act: openPreferences },
  'preferences-768-five-purposes': {
    viewport: tablet,
    act: openPreferences,
    config: { purposes: createPurposes(5, 3) },
  },
  'preferences-1366': {
    viewport: laptop,
    act: openPreferences,
    config: { purposes: createPurposes(2, 3) },
  },
  'preferences-1366-dark': {
    viewport: laptop,
    colorScheme: 'dark',
    act: openPreferences,
    config: { purposes: createPurposes(2, 3) },
  },
  'preferences-1366-forced-colours': {
    viewport: laptop,
    forcedColors: 'active',
    act: openPreferences,
    config: { purposes: createPurposes(2, 3) },
  },
  'preferences-1366-vendors-open': {
    viewport: laptop,
    act: openVendors,
    config: { purposes: createPurposes(2, 3) },
  },
  'preferences-360-vendors-open': {
    viewport: phone,
    act: openVendors,
    config: { purposes: createPurposes(2, 3) },
  },
  'preferences-1366-200-vendors': {
    viewport: laptop,
    act: openVendors,
    config: { purposes: createPurposes(2, 200) },
  },
  'preferences-1366-record': {
    viewport: laptop,
    act: openRecord,
    config: { purposes: createPurposes(2, 3) },
  },
  'preferences-360-record': {
    viewport: phone,
    act: openRecord,
    config: { purposes: createPurposes(2, 3) },
  },
  'button-360': { viewport: phone, act: declineToEnd },
  'button-1366': { viewport: laptop, act: decline },
  'button-1366-dark': { viewport: laptop, colorScheme: 'dark', act: decline },
  'message-360': { viewport: phone, act: decline, keepsNothing: true },
  'message-1366': { viewport: laptop, act: decline, keepsNothing: true },
  'embed-320': { viewport: smallest, act: showEmbeds },
  'embed-360': { viewport: phone, act: showEmbeds },
  'embed-360-german': { viewport: phone, lang: 'de', act: showEmbeds },
  'embed-360-chinese': { viewport: phone, lang: 'zh', act: showEmbeds },
  'embed-768': { viewport: tablet, act: showEmbeds },
  'embed-1366': { viewport: laptop, act: showEmbeds },
  'embed-1366-dark': { viewport: laptop, colorScheme: 'dark', act: showEmbeds },
  'embed-1366-forced-colours': { viewport: laptop, forcedColors: 'active', act: showEmbeds },
  'embed-1366-hebrew': { viewport: laptop, lang: 'he', act: showEmbeds },
  'embed-1920': { viewport: desktop, act: showEmbeds },
};
