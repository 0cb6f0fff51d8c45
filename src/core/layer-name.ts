/**
 * The layers of texts: of the notice, the preferences and embeds. The files of German are named `de`,
 * `de-preferences` and `de-embeds`.
 */
export type LayerName = '' | '-preferences' | '-embeds';
