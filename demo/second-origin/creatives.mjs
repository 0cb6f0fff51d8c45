/** The advertisements: one invented shop of Wrenmouth for each slot of the paper. */
export const creatives = {
  leaderboard: {
    shop: 'Tidewater Chandlery',
    line: 'Rope by the fathom. Oilskins mended while you wait.',
    action: 'Rope Walk 4',
    picture: 'anchor',
    dark: '#0d3b52',
    light: '#f4e9d2',
  },
  sidebar: {
    shop: 'Gull & Crumb',
    line: 'The first loaf leaves the oven at a quarter to five. So do we.',
    action: 'The bakery on the steps',
    picture: 'loaf',
    dark: '#6b2f16',
    light: '#fdeecb',
  },
  article: {
    shop: 'Marrow & Daughter',
    line: 'Rowing boats by the hour. You bring the flask, we bring you back.',
    action: 'Boat hire, inner basin',
    picture: 'oars',
    dark: '#1f4a38',
    light: '#eaf3dc',
  },
};
