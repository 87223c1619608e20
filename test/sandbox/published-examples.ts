/** The bodies of https://docs.bullseye.so/partner-api/icp-configs, as published. */
export const createBody = {
  label: 'Enterprise Leads',
  rules: {
    groups: [
      {
        operator: 'AND',
        conditions: [
          { type: 'industry', comparator: 'in', value: ['Technology', 'SaaS'], optional: false },
          { type: 'company_size', comparator: 'gte', value: 100, optional: false },
        ],
      },
    ],
  },
  priority: 1,
  isActive: true,
};

export const updateBody = {
  label: 'Enterprise & Mid-Market Leads',
  rules: createBody.rules,
  priority: 2,
  isActive: true,
};

/** The `-d` of the page's curl example. */
export const curlCreateBody =
  '{"label": "Enterprise Leads", "rules": {"groups": [{"operator": "AND", "conditions": [{"type": "industry", "comparator": "in", "value": ["Technology"]}]}]}}';
