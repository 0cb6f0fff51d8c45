/** The layers of texts, as their files end: what the notice, the preferences and embeds say. */
export type LayerName = '' | '-preferences' | '-embeds';
