const createVendors = (count, purpose) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${purpose}-${index}`,
    name: `${purpose === 'analytics' ? 'Tidewater' : 'Adboard'} ${index + 1}`,
    policyUrl: `https://vendor-${index + 1}.example/privacy`,
    cookies: [
      { name: `_v${index + 1}`, lifetime: '13 months' },
      { name: `_v${index + 1}_session`, lifetime: '30 minutes' },
    ],
  }));

/** Creates the first of five purposes, with `vendorCount` vendors for each of analytics and advertising. */
export const createPurposes = (count, vendorCount = 0, label = 'research') =>
  ['analytics', 'advertising', 'functional', 'embeds', 'research'].slice(0, count).map((id) => ({
    id,
    ...(id === 'research' && {
      label,
      description: 'Asks for your opinion now and then.',
    }),
    ...(/^a/.test(id) && vendorCount > 0 && { vendors: createVendors(vendorCount, id) }),
  }));
