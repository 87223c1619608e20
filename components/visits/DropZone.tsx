import { useEffect, useRef, useState, type DragEvent } from 'react';
import { useT } from '../ui/language';
import { ErrorText } from '../ui/Field';

/** Takes one file, dropped or chosen. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isTooMany, setTooMany] = useState(false);
  useKeptPanel();

  const take = (files: FileList | null) => {
    const [file, second] = files ?? [];
    setTooMany(second !== undefined);
    if (file && !second) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={isOver ? 'drop-zone over stack tight' : 'drop-zone stack tight'}
      onDragEnter={() => setOver(true)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="row">
        <span>{t('visits.drop')}</span>
        <button type="button" onClick={() => input.current?.click()}>
          {t('visits.choose')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".jsonl,.ndjson,.json,.txt,.log"
          hidden
          aria-label={t('visits.choose')}
          onChange={({ target }) => {
            take(target.files);
            target.value = '';
          }}
        />
      </div>
      {isTooMany && <ErrorText id="visits-one-file">{t('visits.oneFile')}</ErrorText>}
    </div>
  );
}

/** A file that is dropped beside the zone would be opened by the browser in the panel's place. */
function useKeptPanel(): void {
  useEffect(() => {
    const refuse = (event: Event) => event.preventDefault();
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}
