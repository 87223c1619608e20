import { useRef, useState } from 'react';
import type { Recipe } from '../../lib/reading/recipes/types';
import { readFile, toFile, type FileProblem } from '../../lib/recipes/file';
import { keepRecipes } from '../../lib/storage/recipes';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { saveFile } from '../ui/save-file';
import { useChangeRecipes } from './use-change-recipes';

/** Recipes to a file and from one: all of the file's are added, or none and why. */
export function ShareRecipes({ recipes }: { recipes: readonly Recipe[] }) {
  const t = useT();
  const change = useChangeRecipes();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<FileProblem>();

  const add = async (file: File) => {
    const read = await readFile(file);
    setProblem('problem' in read ? read.problem : undefined);
    if ('problem' in read) return;
    await change(keepRecipes(read.recipes), t('teach.imported', { count: read.recipes.length }));
  };
  const onFile = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) void add(file);
    if (input.current) input.current.value = '';
  };

  return (
    <>
      <div className="row">
        {recipes.length > 0 && (
          <button
            type="button"
            onClick={() => saveFile('icp-lens-recipes.json', toFile(recipes), 'application/json')}
          >
            {t('teach.export')}
          </button>
        )}
        <button type="button" onClick={() => input.current?.click()}>
          {t('teach.importFile')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('teach.importFile')}
          onChange={({ target }) => onFile(target.files)}
        />
      </div>
      {problem && (
        <Notice kind="failure">
          {t(`teach.file.${problem.is}`, problem.is === 'malformed' ? { at: problem.at } : {})}
        </Notice>
      )}
    </>
  );
}
