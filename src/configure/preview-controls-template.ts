import { html } from 'lit';
import { checkTemplate, selectFieldTemplate } from './field-template.js';
import { LANGUAGE_CHOICES } from './language-choices.js';
import type { PreviewView, Scheme } from './preview-types.js';

const LAYERS = [
  { value: 'notice', label: 'the notice' },
  { value: 'settings', label: 'the settings' },
];

const SCHEMES = [
  { value: 'light', label: 'light' },
  { value: 'dark', label: 'dark' },
];

/** The controls of the preview. */
export const previewControlsTemplate = (
  { view, language }: { readonly view: PreviewView; readonly language: string },
  {
    onView,
    onLanguage,
  }: {
    readonly onView: (view: PreviewView) => void;
    readonly onLanguage: (language: string) => void;
  },
) =>
  html`<div class="controls">
      ${selectFieldTemplate(
        {
          id: 'language',
          label: 'Language of preview and cookie table',
          value: language,
          onInput: onLanguage,
        },
        LANGUAGE_CHOICES,
      )}
      ${selectFieldTemplate(
        {
          id: 'layer',
          label: 'Show',
          value: view.layer,
          onInput: (layer) => onView({ ...view, layer: layer as PreviewView['layer'] }),
        },
        LAYERS,
      )}
      ${selectFieldTemplate(
        {
          id: 'scheme',
          label: 'Colour scheme',
          value: view.scheme,
          onInput: (scheme) => onView({ ...view, scheme: scheme as Scheme }),
        },
        SCHEMES,
      )}
    </div>
    ${checkTemplate('gpc', 'The visitor sends Global Privacy Control', view.hasGpc, (hasGpc) =>
      onView({ ...view, hasGpc }),
    )}`;
