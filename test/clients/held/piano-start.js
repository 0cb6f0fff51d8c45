window.pdl = { requireConsent: 'v2', consent: { products: ['PA'] } };
