/** What Lance's seed holds that tests and the demo name; its users' ids are those of the published examples. */
export const lanceDemo = {
  organization: { id: 'org_harbor_and_pine', name: 'Harbor & Pine' },
  otherOrganization: { id: 'org_quillfort_labs', name: 'Quillfort Labs' },
  users: {
    member: 'user_abc123',
    colleague: 'user_xyz789',
    admin: 'user_def456',
    stranger: 'user_quillfort',
  },
  keys: {
    member: 'lance_demo_member',
    colleague: 'lance_demo_colleague',
    admin: 'lance_demo_admin',
    stranger: 'lance_demo_stranger',
    ended: 'lance_demo_ended',
  },
} as const;
