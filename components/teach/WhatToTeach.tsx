import { teachable } from '../../lib/recipes/teachable';
import type { Teachable } from '../../lib/reading/recipes/types';
import { Field } from '../ui/Field';
import { useT } from '../ui/language';
import { useTeach } from './teach-store';

const kinds = ['company', 'person'] as const;

/** Whom the page is about, and which fact is pointed at. */
export function WhatToTeach() {
  const t = useT();
  const { kind, fact, setKind, setFact } = useTeach();
  return (
    <>
      <fieldset className="stack tight">
        <legend className="legend">{t('teach.kind')}</legend>
        {kinds.map((name) => (
          <label key={name} className="check">
            <input type="radio" name="kind" checked={kind === name} onChange={() => setKind(name)} />
            {t(`teach.${name}`)}
          </label>
        ))}
      </fieldset>
      <Field label={t('teach.fact')}>
        {(wiring) => (
          <select {...wiring} value={fact} onChange={({ target }) => setFact(target.value as Teachable)}>
            {teachable[kind].map((name) => (
              <option key={name} value={name}>
                {t(`fact.${name}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
