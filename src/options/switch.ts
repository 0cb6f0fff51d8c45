/** What turns a switch on: the attribute alone, or `true` in either form. */
const ON: readonly unknown[] = [true, 'true', ''];
const OFF: readonly unknown[] = [undefined, null, false, 'false'];

/** Reads an option that is on or off. It is off when it is left out or wrong. */
export const isOn = (found: unknown): boolean => ON.includes(found);

/** Whether an option that is on or off is written as neither. */
export const isWrongSwitch = (found: unknown): boolean => ![...ON, ...OFF].includes(found);
