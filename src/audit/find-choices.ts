import { checkHeuristicPatterns, classifyButtonTextRegex } from 'built:button-words';
import type { ControlLook } from './choice-types.js';

/** A control of a page, with the words that tell whether it is a choice of the notice. */
export interface WordedControl {
  readonly look: ControlLook;
  /** Selectors that lead to the box around it, through open shadow roots. */
  readonly boxPath: readonly string[];
  /** The words of the box around it: of the popup that it is in, else of the nearest box with text. */
  readonly boxText: string;
  /** Whether the box is a popup: fixed, sticky or a dialog. */
  readonly isInPopup: boolean;
  /** What its attributes say, for controls without words. */
  readonly hints: string;
  /** Whether a click on it is no choice: on a heading “Necessary” that opens a part, or a box to tick. */
  readonly isNoChoice: boolean;
}

/** The controls of a notice. */
export interface Choices<Control> {
  readonly accept?: Control;
  readonly decline?: Control;
  readonly settings?: Control;
}

/** Longer texts are headlines, not buttons. */
const LONGEST = 80;

/** Words of buttons that only close a notice. To close it is no choice. */
const CLOSES = /^(x|×|✕)$|close|dismiss|schlie(ß|ss)en|fermer|cerrar|sluiten|chiudi|zamknij|kapat/i;

/** Words about consent in European languages. They add to autoconsent's patterns. */
const TOPIC =
  /cookie|consent|privacy|gdpr|rgpd|dsgvo|datenschutz|einwilligung|zustimmung|consentement|consentimiento|consenso|toestemming|samtycke|samtykke|suostumus|zgod|souhlas|hozzájárul|çerez|gizlilik|μπισκότ|συγκατάθεσ|согласи|конфиденц/i;

/** The words of a button that stores what is ticked in a second layer. */
const SAVE =
  /^(save|confirm|apply)\b|\b(speichern|bestätigen|enregistrer|confirmer|guardar|confirmar|opslaan|bevestigen|salva|conferma|zapisz|spara|lagre|gem|tallenna|kaydet)\b/i;

/** Ids, classes and titles of controls that open the settings again, such as icons without words. */
const REOPENS =
  /(cookie|consent|privacy|datenschutz|klaro|tarteaucitron|çerez)[\w\s-]{0,40}(settings?|preferences?|options|choices|manager|icon|revoke|einstellungen|open)|revoke|withdraw|renew-consent|data-consent-open/i;

const isAboutConsent = ({ boxText }: WordedControl): boolean =>
  TOPIC.test(boxText) || checkHeuristicPatterns(boxText).patterns.length > 0;

/** What a control does, by its words. */
function roleOf({
  look: { text },
  isNoChoice,
}: WordedControl): keyof Choices<unknown> | 'ok' | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const role = classifyButtonTextRegex(text);
  if (isNoChoice && role !== 'settings') return undefined;
  if (role === 'reject') return 'decline';
  // Some notices have no other word than “That's ok” for Accept.
  if (role === 'acknowledge') return CLOSES.test(text) ? undefined : 'ok';
  return role === 'other' ? undefined : role;
}

/** Finds the choices of the notice: the controls of one box about consent. A popup comes first. */
export function findChoices<Control extends WordedControl>(
  controls: readonly Control[],
): Choices<Control> {
  const roles = new Map(controls.map((control) => [control, roleOf(control)]));
  const anchors = controls.filter((control) => {
    const role = roles.get(control);
    return (role === 'accept' || role === 'decline') && isAboutConsent(control);
  });
  const anchor = anchors.find(({ isInPopup }) => isInPopup) ?? anchors[0];
  if (!anchor) {
    const only = controls.find(
      (control) => control.isInPopup && roles.get(control) === 'ok' && isAboutConsent(control),
    );
    return only ? { accept: only } : {};
  }
  const box = anchor.boxPath.join(' ');
  const find = (role: string): Control | undefined =>
    controls.find((control) => roles.get(control) === role && control.boxPath.join(' ') === box);
  const accept = find('accept') ?? find('ok');
  const [decline, settings] = [find('decline'), find('settings')];
  return {
    ...(accept && { accept }),
    ...(decline && { decline }),
    ...(settings && { settings }),
  };
}

/** Finds the button of a second layer that stores what is ticked. */
export const findSave = <Control extends WordedControl>(
  controls: readonly Control[],
): Control | undefined =>
  controls.find((control) => SAVE.test(control.look.text) && isAboutConsent(control));

/** Finds the control that opens the settings again: by its words, else by its attributes. */
export function findReopener<Control extends WordedControl>(
  controls: readonly Control[],
): Control | undefined {
  const isNamed = ({ look: { text } }: Control): boolean =>
    text.length <= LONGEST && TOPIC.test(text) && classifyButtonTextRegex(text) === 'settings';
  return (
    controls.find(isNamed) ??
    controls.find(({ hints, look: { text } }) => text.length <= LONGEST && REOPENS.test(hints))
  );
}
