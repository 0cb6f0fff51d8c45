/** A host below a public suffix of two labels, which is this machine too. */
export const MAPPED_HOST = 'www.harbour.co.uk';
