/** The JSON of https://docs.lance.so/api-reference/entities/, as published. */
const id = '550e8400-e29b-41d4-a716-446655440000';

/** icps-create, the answer. */
export const createAnswer = {
  id,
  name: 'DACH Tech Leaders',
  description: 'Technology leaders in German-speaking regions',
  createdAt: '2024-01-15T10:30:00.000Z',
  updatedAt: '2024-01-15T10:30:00.000Z',
  leadProviderCriteria: [
    {
      provider: 'baseProvider',
      type: 'person',
      filters: {
        job_title: ['CTO', 'VP Engineering', 'Head of Technology'],
        location: { country: ['Germany', 'Austria', 'Switzerland'] },
        company: { employee_size: { min: 100, max: 5000 } },
      },
    },
  ],
  customFilterCriteria: [{ type: 'maxPeoplePerCompany', value: 2 }],
  crmFilters: null,
  userIds: ['user_abc123'],
  leadsPerList: 20,
  activeUntil: null,
};

/**
 * icps-create, the `--data` of the curl example. It is made of the parameters' table, and contradicts it: a text is
 * `{}` there.
 */
export const curlCreateBody =
  '{"name": "<string>","description": {},"leadProviderCriteria": [{"provider": "<string>","type": "<string>","filters": {}}],"customFilterCriteria": [{}],"crmFilters": {"provider": "<string>","textSearch": {},"query": {},"filters": [{"path": "<string>","mode": "<string>","value": {},"exclude": true}]},"userIds": [{}],"leadsPerList": 123,"activeUntil": {}}';

/** icps-update, the `--data` of the curl example, of the same make. */
export const curlUpdateBody =
  '{"name": "<string>","description": {},"userIds": [{"userIds[]": "<string>"}],"leadsPerList": 123,"activeUntil": {},"leadProviderCriteria": [{"leadProviderCriteria[].provider": "<string>","leadProviderCriteria[].type": "<string>","leadProviderCriteria[].filters": {}}],"customFilterCriteria": [{"customFilterCriteria[].type": "<string>"}],"crmFilters": {"crmFilters.provider": "<string>","crmFilters.textSearch": {},"crmFilters.query": {},"crmFilters.filters": [{"crmFilters.filters[].path": "<string>","crmFilters.filters[].mode": "<string>","crmFilters.filters[].value": {},"crmFilters.filters[].exclude": true}]}}';

/** icps-update, the body of a partial update. */
export const updateBody = {
  name: 'Updated ICP Name',
  leadsPerList: 50,
  customFilterCriteria: [{ type: 'maxPeoplePerCompany', value: 5 }],
};

/** icps-get, the answer: other filter keys than in create's and list's. */
export const getAnswer = {
  id,
  name: 'Enterprise Tech Decision Makers',
  description: 'C-level and VP-level technology leaders at enterprise companies',
  createdAt: '2024-01-15T10:30:00.000Z',
  updatedAt: '2024-01-20T14:22:00.000Z',
  userIds: ['user_abc123', 'user_def456'],
  leadsPerList: 25,
  activeUntil: '2024-12-31T23:59:59.000Z',
  leadProviderCriteria: [
    {
      provider: 'baseProvider',
      type: 'person',
      filters: {
        job_titles: ['CTO', 'VP Engineering', 'Head of Technology'],
        company_size: ['501-1000', '1001-5000', '5001+'],
      },
    },
  ],
  customFilterCriteria: [
    { type: 'maxPeoplePerCompany', value: 3 },
    { type: 'minDaysUntilReuse', value: 180 },
  ],
  crmFilters: null,
};

/** icps-list, the answer: a bare array. */
export const listAnswer = [
  {
    id,
    name: 'Enterprise Tech Buyers',
    description: 'IT decision makers at large enterprises in DACH region',
    createdAt: '2024-01-15T10:30:00.000Z',
    updatedAt: '2024-01-20T14:22:00.000Z',
    leadProviderCriteria: [
      {
        provider: 'baseProvider',
        type: 'person',
        filters: {
          job_title: ['CTO', 'VP Engineering', 'IT Director'],
          location: { country: ['Germany', 'Austria', 'Switzerland'] },
          company: { employee_size: { min: 500, max: 10000 } },
        },
      },
    ],
    customFilterCriteria: [
      { type: 'maxPeoplePerCompany', value: 2 },
      { type: 'minDaysUntilReuse', value: 180 },
    ],
    crmFilters: null,
    userIds: ['user_abc123', 'user_xyz789'],
    leadsPerList: 25,
    activeUntil: '2024-12-31T23:59:59.000Z',
  },
  {
    id: '660e9500-f39c-52e5-b827-557766551111',
    name: 'SMB Marketing Leaders',
    description: null,
    createdAt: '2024-02-01T09:00:00.000Z',
    updatedAt: '2024-02-01T09:00:00.000Z',
    leadProviderCriteria: [
      {
        provider: 'baseProvider',
        type: 'person',
        filters: {
          job_title: ['Marketing Director', 'CMO', 'Head of Marketing'],
          company: { employee_size: { min: 50, max: 200 } },
        },
      },
    ],
    customFilterCriteria: [],
    crmFilters: { provider: 'bullhorn', textSearch: 'Marketing*', filters: [] },
    userIds: ['user_abc123'],
    leadsPerList: 10,
    activeUntil: null,
  },
];

/** icps-delete, the answers of 403 and 404. */
export const forbiddenAnswer = {
  error: { code: 'FORBIDDEN', message: 'You do not have access to this ICP' },
};
export const notFoundAnswer = { error: { code: 'NOT_FOUND', message: `ICP not found: ${id}` } };
