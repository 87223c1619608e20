import { afterEach, describe, expect, test, vi } from 'vitest';
import de from '../../lib/i18n/de.json';
import en from '../../lib/i18n/en.json';
import es from '../../lib/i18n/es.json';
import fr from '../../lib/i18n/fr.json';
import { translator, type MessageKey } from '../../lib/i18n/translator';
import { worldRegions } from '../../lib/values/world-region';

interface Messages {
  readonly [key: string]: string | Messages;
}

/** Every message by its path. */
function flat(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

/** The ICU arguments of a message, in order of their names. */
function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();
}

const english = flat(en);
const others = { de, es, fr };

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(Object.entries(others))('%s', (_, messages) => {
  test('has every message, and no other', () => {
    expect(flat(messages).map(([key]) => key)).toEqual(english.map(([key]) => key));
  });

  test('takes the same arguments in each', () => {
    const taken = (list: [string, string][]) => list.map(([key, text]) => [key, argumentsOf(text)]);
    expect(taken(flat(messages))).toEqual(taken(english));
  });

  test('leaves nothing in English that is a sentence', () => {
    const same = flat(messages).filter(([key, text]) => english.some(([k, t]) => k === key && t === text));
    expect(same.filter(([, text]) => /\p{L}+ \p{L}+ \p{L}+/u.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual(
      [],
    );
  });
});

test.each(['en', 'de', 'fr', 'es'])('every message of %s can be said', (language) => {
  const errors = vi.spyOn(console, 'error');
  const t = translator(language);
  for (const [key, text] of english) {
    const values = Object.fromEntries(argumentsOf(text).map((name) => [name, 3]));
    expect(t(key as MessageKey, values)).not.toMatch(/[{}]/);
  }
  expect(errors).not.toHaveBeenCalled();
});

test('speaks the browser’s language where it can, English where it can’t', () => {
  expect(translator('de-AT')('verdict.yes')).toBe('Passt');
  expect(translator('de-AT').locale).toBe('de-AT');
  expect(translator('pt-BR')('verdict.yes')).toBe('Match');
  expect(translator('pt-BR').locale).toBe('en');
  expect(translator('')('verdict.yes')).toBe('Match');
  expect(translator('en_US.UTF-8').locale).toBe('en');
});

test('counts as each language does', () => {
  expect(translator('en')('account.waiting', { count: 0 })).toBe('No edits waiting');
  expect(translator('en')('account.waiting', { count: 1 })).toBe('1 edit waiting to be sent');
  expect(translator('de')('account.waiting', { count: 2 })).toBe('2 Änderungen warten auf das Senden');
  expect(translator('fr')('profile.points', { points: 0 })).toBe('0 point');
});

test('names every world region', () => {
  expect(Object.keys(en.worldRegion).sort()).toEqual([...worldRegions.keys()].sort());
});
