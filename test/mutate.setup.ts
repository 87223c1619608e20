import * as fc from 'fast-check';

/** A mutant is killed or not by the same examples every time, and nobody reads its smallest counter-example. */
fc.configureGlobal({ seed: 20_261_121, endOnFailure: true });
