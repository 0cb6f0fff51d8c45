/** An address without its hash. Browsers do not send the hash to the server. */
export const withoutHash = (address: string): string => address.replace(/#.*$/, '');
