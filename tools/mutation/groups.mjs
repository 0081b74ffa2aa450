/**
 * The code that npm run mutation changes, group by group, and the tests that are to notice. Left out of the code: word
 * lists and tables, which decide nothing by themselves. Left out of the tests: those of generated input and of time, which are slow.
 */
export const GROUPS = {
  messages: {
    mutate: ['src/browser/{ask,content-messages,listen,messages,protocol,sender}.ts'],
    tests: ['tests/browser/{ask,messages,protocol,sender}.test.ts'],
  },
};

/** The group that Stryker and the tests under it work on, by the variable that npm run mutation sets. */
export const theGroup = () => ({ name: process.env.MUTATION_GROUP, ...GROUPS[process.env.MUTATION_GROUP] });
