import { html, nothing } from 'lit';

/** A field with its label, what is expected in it, and what is wrong with its value. */
export interface Field {
  /** Unique within the shadow root. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly mistakes?: readonly string[] | undefined;
  readonly onInput: (value: string) => void;
}

/** A value that can be chosen, with its label. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** BCP 47 language of the label, where that is not English. */
  readonly lang?: string;
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

function describedBy({ id, hint, mistakes = [] }: Field): string | typeof nothing {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(mistakes.length > 0 ? [`${id}-mistakes`] : [])];
  return ids.join(' ') || nothing;
}

/** What is wrong, as a list below its field. */
export const mistakesTemplate = (id: string, mistakes: readonly string[] = []) =>
  mistakes.length === 0
    ? nothing
    : html`<ul class="mistakes" id="${id}-mistakes">
        ${mistakes.map((mistake) => html`<li>${mistake}</li>`)}
      </ul>`;

const fieldTemplate = (field: Field, control: unknown) =>
  html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    ${control}
    ${field.hint ? html`<p class="hint" id="${field.id}-hint">${field.hint}</p>` : nothing}
    ${mistakesTemplate(field.id, field.mistakes)}
  </div>`;

const isWrong = ({ mistakes = [] }: Field): 'true' | typeof nothing =>
  mistakes.length > 0 ? 'true' : nothing;

/** A field for a text in one line. */
export const textFieldTemplate = (field: Field) =>
  fieldTemplate(
    field,
    html`<input
      id=${field.id}
      type="text"
      autocomplete="off"
      spellcheck="false"
      .value=${field.value}
      aria-describedby=${describedBy(field)}
      aria-invalid=${isWrong(field)}
      @input=${(event: Event) => field.onInput(valueOf(event))}
    />`,
  );

/** A field for one of several values. */
export const selectFieldTemplate = (field: Field, choices: readonly Choice[]) =>
  fieldTemplate(
    field,
    html`<select
      id=${field.id}
      aria-describedby=${describedBy(field)}
      aria-invalid=${isWrong(field)}
      @change=${(event: Event) => field.onInput(valueOf(event))}
    >
      ${choices.map(
        ({ value, label, lang }) =>
          html`<option value=${value} lang=${lang ?? nothing} .selected=${value === field.value}>
            ${label}
          </option>`,
      )}
    </select>`,
  );

/** A switch with its label after it. */
export const checkTemplate = (
  id: string,
  label: string,
  isChecked: boolean,
  onChange: (isChecked: boolean) => void,
) =>
  html`<div class="check">
    <input
      id=${id}
      type="checkbox"
      .checked=${isChecked}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
  </div>`;
