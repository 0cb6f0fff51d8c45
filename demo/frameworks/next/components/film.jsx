export const Film = ({ address, title }) => (
  <iframe
    data-consent="embeds"
    data-consent-src={address}
    title={title}
    width="560"
    height="315"
    suppressHydrationWarning
  />
);
