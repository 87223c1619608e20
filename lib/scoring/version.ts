/**
 * The version of what SCORING.md and the tables of lib/values come to, as receipts name it: raised with every
 * change after which a profile may score differently. test/scoring/version.test.ts tells when it has to be.
 */
export const ENGINE_VERSION = 1;
