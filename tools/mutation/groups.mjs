/**
 * The code that npm run mutation changes, group by group, and the tests that are to notice. Left out of the code: word
 * lists and tables, which decide nothing by themselves. Left out of the tests: those of generated input and of time, which are slow.
 */
export const GROUPS = {
  messages: {
    mutate: ['src/browser/{ask,content-messages,listen,messages,protocol,sender}.ts'],
    tests: ['tests/browser/{ask,messages,protocol,sender}.test.ts'],
  },
  statements: {
    mutate: ['src/engine/1-statements/{attribution,quotations,speakers,split-sentences,tokenise-speech}.ts'],
    tests: ['tests/engine/1-statements/{attribution,quotations,split-sentences}.test.ts'],
  },
  figures: {
    mutate: ['src/engine/2-figures/*.ts'],
    tests: ['tests/engine/2-figures/read-figures.test.ts'],
  },
  dates: {
    mutate: ['src/engine/3-facts/{dates,month-dates,relative-dates,weekday-dates}.ts'],
    tests: ['tests/engine/3-facts/dates.test.ts'],
  },
  wordings: {
    mutate: ['src/engine/3-facts/read-wording.ts'],
    tests: ['tests/engine/3-facts/read-wording.test.ts'],
  },
  evidence: {
    mutate: ['src/engine/3-facts/{signs,evidence-index,match-evidence,weigh-evidence}.ts'],
    tests: ['tests/engine/3-facts/{signs,evidence-index,match-evidence,weigh-evidence}.test.ts'],
  },
  relations: {
    mutate: [
      'src/engine/4-relations/{badge,days-apart,is-turned,prominence,reason,same-speaker}.ts',
      'src/engine/4-relations/relate-*.ts',
    ],
    tests: ['tests/engine/4-relations/*.test.ts'],
  },
};

/** The group that Stryker and the tests under it work on, by the variable that npm run mutation sets. */
export const theGroup = () => ({ name: process.env.MUTATION_GROUP, ...GROUPS[process.env.MUTATION_GROUP] });
