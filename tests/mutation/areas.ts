/** What is mutated together, and the tests of `unit/` that judge it, no more: each mutant costs a run of them. */
export const areas: Record<string, Area> = {
  fold: {
    files: ['src/finder/{fold,letters}.ts', 'src/model/plain-letters.ts'],
    tests: ['finder-fold', 'finder-query', 'finder-words'],
  },
  // The ledger's commands, `make` and `verify`, run in processes of their own, where no mutant is switched on.
  ledger: {
    files: ['src/ledger/{canonical,chain,hash,ledger,links,locate}.ts'],
    tests: ['canonical', 'chain', 'ledger'],
  },
  marks: {
    files: ['src/ledger/{paired-marks,single-marks,span}.ts'],
    tests: ['quotation-marks', 'span'],
  },
  report: {
    files: ['src/ledger/{report-head,report-text,unwrap}.ts'],
    tests: ['report-edges', 'report-text', 'unwrap'],
  },
  citation: {
    files: ['src/citation/{bibtex,csl,engine,pieces,ris,styles,work}.ts'],
    tests: ['citation-files', 'citation-styles'],
  },
  query: {
    files: ['src/finder/{query,key,filters,marks,match}.ts'],
    tests: ['finder-filters', 'finder-find', 'finder-marks', 'finder-query', 'finder-rank'],
  },
  split: {
    files: ['src/split/{attributed,attribution,pronoun}.ts'],
    tests: [
      'attribution',
      'attribution-chains',
      'attribution-names',
      'attribution-clauses',
      'attribution-form',
      'attribution-meant',
      'attribution-offices',
      'attribution-turns',
      'attribution-words',
      'pronoun-weights',
      'relayed',
    ],
  },
};

interface Area {
  files: string[];
  tests: string[];
}
