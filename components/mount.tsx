import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { translator } from '../lib/i18n/translator';
import { Language } from './ui/language';
import './styles.css';

/** Draws a page of the extension, in the browser's language. */
export function mount(page: ReactNode): void {
  const t = translator(browser.i18n.getUILanguage());
  const root = document.getElementById('root');
  if (!root) return;
  document.documentElement.lang = t.locale;
  createRoot(root).render(
    <StrictMode>
      <Language t={t}>{page}</Language>
    </StrictMode>,
  );
}
