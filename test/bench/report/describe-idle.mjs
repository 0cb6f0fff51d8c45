/** Says whether the machine was idle when the visits were measured. */
export const describeIdle = (disturbed) =>
  disturbed === 0
    ? 'The machine was at most 10 % busy before each group of visits.'
    : `Before ${disturbed} groups of visits the machine was busier than 10 %.`;
