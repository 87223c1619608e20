/** What the seed holds that tests and the demo name; every person and company is invented. */
export const demo = {
  partner: {
    id: '5f0d5f3e-8f0b-4d6e-9a3c-2b1f6f0c1e10',
    name: 'Northwind Partners',
    slug: 'northwind-partners',
  },
  organization: { id: '7d1f6a52-3c1e-4b0e-9a55-0c6f3f7f4a01', name: 'Harbor & Pine' },
  otherOrganization: { id: '9c2b8e14-61d7-4c52-8a0e-5e1f0d7a4b02', name: 'Quillfort Labs' },
  keys: {
    admin: 'pk_test_demo_admin',
    write: 'pk_test_demo_write',
    read: 'pk_test_demo_read',
    revoked: 'pk_test_demo_revoked',
  },
} as const;
