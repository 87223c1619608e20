/** What each folder may import beside itself — the direction of imports; whatever is not named is forbidden. */
const mayImport = {
  'entrypoints/(background|popup|sidepanel)': ['components', 'lib'],
  'entrypoints/bulk-worker.ts': ['lib'],
  'entrypoints/(granted[.])?content[.]ts': ['lib/reading', 'lib/page', 'lib/messages.ts'],
  'entrypoints/(evidence|teach)[.]ts': ['lib/reading', 'lib/page'],
  components: ['lib'],
  'lib/values': [],
  'lib/i18n': [],
  'lib/icp': ['lib/values', 'lib/i18n'],
  'lib/scoring': ['lib/icp', 'lib/values'],
  'lib/reading': [],
  'lib/profile': ['lib/values', 'lib/icp', 'lib/reading'],
  'lib/recipes': ['lib/reading'],
  'lib/visits': ['lib/profile', 'lib/icp', 'lib/values'],
  'lib/verdict': ['lib/scoring', 'lib/profile', 'lib/icp', 'lib/values', 'lib/i18n', 'lib/messages.ts'],
  'lib/page': ['lib/reading', 'lib/scoring', 'lib/messages.ts'],
  'lib/storage': [
    'lib/profile',
    'lib/scoring/move.ts',
    'lib/icp',
    'lib/values',
    'lib/reading',
    'lib/recipes',
    'lib/visits',
  ],
  'lib/recalculate': ['lib/storage', 'lib/scoring', 'lib/profile', 'lib/icp', 'lib/values'],
  'lib/partners': ['lib/icp', 'lib/values'],
  'lib/bulk': ['lib/scoring', 'lib/storage', 'lib/visits', 'lib/profile', 'lib/icp', 'lib/values'],
  'lib/sync': ['lib/storage', 'lib/partners', 'lib/icp', 'lib/values'],
  'lib/[^/]+[.]ts': ['lib'],
};

/** Packages that must not reach somebody else's page. */
const tooHeavy = 'node_modules/(react|react-dom|zod|dexie|dexie-react-hooks|zustand|use-intl)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(mayImport).map(([folder, others]) => ({
      name: `${folder} may import only ${others.join(', ') || 'itself'}`,
      severity: 'error',
      from: { path: `^${folder}` },
      to: {
        path: '^(entrypoints|components|lib|scripts|test)/',
        pathNot: [folder, ...others].map((path) => `^${path}`),
      },
    })),
    {
      name: 'content-is-small',
      comment: 'The content scripts run on other people’s pages.',
      severity: 'error',
      from: { path: '^entrypoints/((granted[.])?content|evidence|teach)[.]ts' },
      to: { path: tooHeavy, reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
