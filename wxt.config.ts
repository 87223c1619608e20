import { defineConfig } from 'wxt';
import { linkedInPages } from './lib/reading/hosts';

/**
 * Permissions: LinkedIn's pages are read as they are opened; any other page only when the rep clicks the
 * toolbar button (`activeTab` + `scripting`); `storage` is for what an organization's policy preloads; a partner's address only when an account is connected. Private windows
 * are left alone, since what is read is remembered.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // What runs on pages takes the browser's own `browser`: the polyfill weighs 3 KB there and does nothing for it.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script'))
        config.resolve = { ...config.resolve, alias: {} };
    },
  },
  manifestVersion: 3,
  vite: () => ({ build: { sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [linkedInPages],
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'icp-lens@example.com',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
