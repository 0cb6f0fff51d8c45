import type { Config } from '../core/config-types.js';
import { createConsent } from '../core/consent.js';
import type { ChooseChunk, Context, LoadChunk } from '../core/context.js';
import { decide } from '../core/decide.js';
import { fieldsOf } from '../core/fields.js';
import type { Report } from '../core/types.js';
import { afterPaint } from '../page/timing.js';

/** Puts a choice into force for as long as the preview shows it. Nothing is stored, and nothing sent. */
const createChoose = ({ consent, config }: Pick<Context, 'consent' | 'config'>): ChooseChunk => {
  const choose: ChooseChunk['choose'] = async (_context, choice, method, shown) => {
    const { purposes } = config;
    const requested =
      typeof choice === 'string' ? Object.fromEntries(purposes.map((id) => [id, choice])) : choice;
    const text = shown ?? { locale: '', text: '' };
    const record = decide(consent, config, fieldsOf(requested), method, text, Date.now());
    consent.setRecord(record, method);
  };
  const nothing = async (): Promise<void> => undefined;
  return {
    choose,
    chooseForApp: nothing,
    chooseMigrated: nothing,
    grantOnly: nothing,
    answerUnasked: nothing,
  };
};

/**
 * Creates what the built chunks work with in a preview: the same as on a page, without the guard,
 * storage and signals. It has no record, and a choice is forgotten with the preview.
 *
 * @param loadBuilt imports a file of the build
 */
export function createPreviewContext(
  config: Config,
  loadBuilt: LoadChunk,
  report: Report,
): Context {
  const consent = createConsent(config, Date.now);
  // As on a page whose storage has been read, and is empty.
  consent.setRecord(null, 'restore');
  const choose = createChoose({ consent, config });

  const load: LoadChunk = async (file) =>
    (file === 'choose.js' ? choose : await loadBuilt(file)) as never;
  const withChunk: Context['withChunk'] = async (file, use) => {
    // The configurator checks the options itself.
    if (file !== 'diagnose.js') await use(await load(file));
  };
  return {
    consent,
    config,
    report,
    readStored: () => null,
    readMirror: () => null,
    isWatched: () => false,
    afterPaint,
    load,
    withChunk,
    answerClick: async (file, use) => use(await load(file), () => true),
  };
}

/** Removes what a preview shows, like a choice in another tab. */
export function endQuestion({ consent, config }: Context): void {
  const denied = Object.fromEntries(config.purposes.map((id) => [id, 'denied']));
  const record = decide(consent, config, denied, 'api', { locale: '', text: '' }, Date.now());
  // Without this step, no subscriber would be called if the same choice is in force already.
  consent.setRecord(null, 'restore');
  consent.setRecord(record, 'tab');
}
