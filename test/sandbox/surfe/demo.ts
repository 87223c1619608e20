/** What the seed holds that tests and the demo name; every user and company is invented. */
export const surfeDemo = {
  /** A name out of the rep's own system that the main key keeps an ICP for. */
  externalUser: 'harbor-pine-sales',
  keys: {
    main: 'surfe_demo_main',
    /** Of another user: sees nothing of the first one's. */
    other: 'surfe_demo_other',
    /** May fetch no more companies today. */
    exhausted: 'surfe_demo_exhausted',
    revoked: 'surfe_demo_revoked',
  },
} as const;
