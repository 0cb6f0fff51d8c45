/** An address without what browsers do not send to the server. */
export const withoutHash = (address: string): string => address.replace(/#.*$/, '');
