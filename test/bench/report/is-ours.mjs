/** Whether a contender is Ask First, in one of its forms. */
export const isOurs = ({ id }) => id.startsWith('ask-first');
