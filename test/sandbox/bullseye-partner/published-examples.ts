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

/**
 * The page's answers. `"uuid"` stands for an id and `[...]` for groups.
 */
export const answers = {
  list: `{
  "icpConfigs": [
    {
      "id": "uuid",
      "slug": "enterprise-leads",
      "label": "Enterprise Leads",
      "rules": { "groups": [...] },
      "priority": 1,
      "isActive": true,
      "createdAt": "2025-01-15T10:00:00Z"
    }
  ]
}`,
  create: `{
  "icpConfig": {
    "id": "uuid",
    "slug": "enterprise-leads",
    "label": "Enterprise Leads",
    "rules": { "groups": [...] },
    "priority": 1,
    "isActive": true,
    "createdAt": "2025-02-27T10:30:00Z"
  }
}`,
  get: `{
  "icpConfig": {
    "id": "uuid",
    "slug": "enterprise-leads",
    "label": "Enterprise Leads",
    "rules": { "groups": [...] },
    "priority": 1,
    "isActive": true,
    "createdAt": "2025-01-15T10:00:00Z",
    "updatedAt": "2025-02-27T09:00:00Z"
  }
}`,
  update: `{
  "icpConfig": {
    "id": "uuid",
    "slug": "enterprise-leads",
    "label": "Enterprise & Mid-Market Leads",
    "rules": { "groups": [...] },
    "priority": 2,
    "isActive": true
  }
}`,
  stats: `{
  "stats": {
    "totalMatches": 150,
    "byConfig": [
      {
        "slug": "enterprise-leads",
        "label": "Enterprise Leads",
        "matches": 85
      }
    ],
    "from": "2025-02-01",
    "to": "2025-02-27"
  }
}`,
} as const;

/** The page's two command lines. */
export const curlCreate = `curl -X POST "https://api.app.bullseye.so/api/v1/partner/organizations/org-uuid/icp-configs" \\
  -H "X-Partner-API-Key: your-api-key" \\
  -H "Content-Type: application/json" \\
  -d '{"label": "Enterprise Leads", "rules": {"groups": [{"operator": "AND", "conditions": [{"type": "industry", "comparator": "in", "value": ["Technology"]}]}]}}'`;

export const curlStats = `curl -X GET "https://api.app.bullseye.so/api/v1/partner/organizations/org-uuid/icp-configs/stats?from=2025-02-01&to=2025-02-27" \\
  -H "X-Partner-API-Key: your-api-key"`;

/** The JSON of https://docs.bullseye.so/partner-api/organizations: a page of organizations. */
export const organizationsAnswer = `{"organizations":[{"id":"uuid","name":"Acme Corp","externalId":"acme-123","status":"active","tier":"paid",
  "credits":1000,"metadata":{},"createdAt":"2025-01-15T10:00:00Z"}],"total":42,"page":1,"pageSize":20}`;
