/** Addresses of each site's own pages, by its name; everyone else's are its negatives. */
export const siteExamples: Readonly<Record<string, readonly string[]>> = {
  'company-site': ['https://fjordline.example/', 'https://www.fjordline.example/de/kontakt?ref=nav'],
  dynamics: [
    'https://sampleworks.crm.dynamics.com/main.aspx?appid=1&pagetype=entityrecord&etn=contact&id=00000000-0000-0000-0000-000000000001',
    'https://sampleworks.crm4.dynamics.com/main.aspx?forceUCI=1&pagetype=entityrecord&etn=account&id=%7B1%7D',
  ],
  hubspot: [
    'https://app.hubspot.com/contacts/1234567/record/0-1/901',
    'https://app-eu1.hubspot.com/contacts/1234567/record/0-2/902/view/1?eschref=%2Fcontacts',
    'https://app.hubspot.com/contacts/1234567/company/902/',
  ],
  pipedrive: [
    'https://sampleworks.pipedrive.com/person/42',
    'https://sampleworks.pipedrive.com/organization/7?tab=notes',
  ],
  salesforce: [
    'https://sampleworks.lightning.force.com/lightning/r/Lead/00Q000000000001AAA/view',
    'https://sampleworks--dev.sandbox.lightning.force.com/lightning/r/Contact/003000000000001AAA/view?ws=%2Fx',
    'https://sampleworks.lightning.force.com/lightning/r/001000000000001AAA/view',
  ],
  twenty: [
    'https://app.twenty.com/object/person/20202020-1c25-4d02-bf25-6aeccf7ea419',
    'https://sampleworks.twenty.com/object/company/20202020-1c25-4d02-bf25-6aeccf7ea410',
  ],
  zoho: [
    'https://crm.zoho.com/crm/org12345/tab/Leads/5293322000003516055',
    'https://crm.zoho.eu/crm/sampleworks/tab/Accounts/5293322000003516056',
  ],
  'clutch-profile': [
    'https://clutch.co/profile/fjordline',
    'https://www.clutch.co/profile/fjordline?page=2#reviews',
  ],
  'clutch-directory': ['https://clutch.co/it-services/germany', 'https://clutch.co/us/web-developers?page=3'],
  'crunchbase-organization': [
    'https://www.crunchbase.com/organization/fjordline',
    'https://www.crunchbase.com/organization/fjordline/company_overview/overview_timeline',
  ],
  'crunchbase-person': ['https://www.crunchbase.com/person/mara-lindqvist'],
  g2: ['https://www.g2.com/sellers/fjordline-inc', 'https://www.g2.com/products/fjordline-maps/reviews'],
  'github-organization': ['https://github.com/fjordline'],
  glassdoor: [
    'https://www.glassdoor.com/Overview/Working-at-Fjordline-EI_IE123456.11,20.htm',
    'https://www.glassdoor.de/%C3%9Cberblick/Arbeit-bei-Fjordline-EI_IE123456.11,20.htm',
  ],
  goodfirms: ['https://www.goodfirms.co/company/fjordline'],
  'wellfound-company': [
    'https://wellfound.com/company/fjordline',
    'https://wellfound.com/company/fjordline/jobs',
  ],
  'wellfound-jobs': ['https://wellfound.com/jobs', 'https://wellfound.com/role/l/software-engineer/berlin'],
  'linkedin-company-people': [
    'https://www.linkedin.com/company/fjordline-analytics/people/?keywords=cto',
    'https://www.linkedin.com/school/fjordline-academy/people/',
  ],
  'linkedin-company-search': ['https://www.linkedin.com/search/results/companies/?keywords=ferries'],
  'linkedin-company': [
    'https://www.linkedin.com/company/fjordline-analytics/',
    'https://www.linkedin.com/company/fjordline-analytics/about/',
    'https://no.linkedin.com/company/fjordline-analytics?trk=similar-pages',
    'https://www.linkedin.com/school/fjordline-academy/',
    'https://www.linkedin.com/showcase/fjordline-maps/',
  ],
  'linkedin-connections': ['https://www.linkedin.com/mynetwork/invite-connect/connections/'],
  'linkedin-job': [
    'https://www.linkedin.com/jobs/view/4000000001/',
    'https://no.linkedin.com/jobs/view/data-analyst-at-fjordline-analytics-4000000001?trk=public_jobs',
  ],
  'linkedin-people-search': [
    'https://www.linkedin.com/search/results/people/?keywords=cto',
    'https://www.linkedin.com/search/results/people/?network=%5B%22F%22%5D&page=2',
  ],
  'linkedin-person': [
    'https://www.linkedin.com/in/mara-lindqvist/',
    'https://de.linkedin.com/in/mara-lindqvist?trk=people',
    'https://www.linkedin.com/in/mara-lindqvist/details/experience/',
    'https://www.linkedin.com/in/andr%C3%A9-exemplo-1a2b3c/overlay/contact-info/',
  ],
  'linkedin-sales-account': [
    'https://www.linkedin.com/sales/company/90000001?_ntb=x',
    'https://www.linkedin.com/sales/account/90000001/',
  ],
  'linkedin-sales-lead': [
    'https://www.linkedin.com/sales/lead/ACwAAAinvented,NAME_SEARCH,x1Yz',
    'https://www.linkedin.com/sales/people/ACwAAAinvented,NAME_SEARCH,x1Yz?_ntb=x',
  ],
  'linkedin-sales-search': [
    'https://www.linkedin.com/sales/search/people?query=(keywords%3Aports)',
    'https://www.linkedin.com/sales/search/company?query=(keywords%3Aports)',
    'https://www.linkedin.com/sales/lists/people/7000000000000000001',
    'https://www.linkedin.com/sales/lists/company/7000000000000000002?sortCriteria=CREATED_TIME',
  ],
};
