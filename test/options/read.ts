import { checkOptions } from '../../src/options/check-options.js';
import { readConfig } from '../../src/options/config.js';
import { readNoticeOptions } from '../../src/options/notice-options.js';
import { readStorageOptions } from '../../src/options/storage-options.js';
import type { NoticeOptions, RawOptions, StorageOptions } from '../../src/core/config-types.js';

export const labels = { analytics: 'statistics', advertising: 'advertising', embeds: 'embeds' };

export const place = {
  hostname: 'news.harbour.example',
  origin: 'https://news.harbour.example',
  href: 'https://news.harbour.example/2026/story.html',
};

/** What is read of the owner's options, and what is reported: option, what was found, what is used. */
export function read(
  input: RawOptions,
  attributes: readonly string[] = [],
): { options: NoticeOptions & StorageOptions; reported: unknown[][] } {
  const reported: unknown[][] = [];
  const config = readConfig(input, false, attributes);
  const options = {
    ...readNoticeOptions(config, labels, place),
    ...readStorageOptions(config, place),
  };
  checkOptions(config, labels, place, (...mistake) => reported.push(mistake));
  return { options, reported };
}

/** Which option each message is about. */
export const about = (reported: unknown[][]): unknown[] => reported.map(([option]) => option);
