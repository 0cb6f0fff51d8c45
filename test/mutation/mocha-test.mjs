// The tests of test/fuzz are written for Node's own runner, and run by mocha here.
export const test = globalThis.it;
