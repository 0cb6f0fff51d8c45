/** Names a choice, not a visitor: 128 random bits. */
export const createReceipt = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
