const key = (pair: string) => `bsk_live_${pair.repeat(16)}`;

/** What the seed holds that tests and the demo name; every organization and user is invented. */
export const orgDemo = {
  organization: { id: 'org_harborpine1', name: 'Harbor & Pine' },
  otherOrganization: { id: 'org_quillfort2', name: 'Quillfort Labs' },
  /** Who made the keys of Harbor & Pine, and belongs to both organizations. */
  owner: 'user_marlow7',
  /** Who made Quillfort's, and belongs to that only. */
  otherOwner: 'user_ellery4',
  keys: {
    admin: key('a0'),
    write: key('b1'),
    read: key('c2'),
    revoked: key('d3'),
  },
  /** Quillfort's own. */
  otherKey: key('e4'),
} as const;
