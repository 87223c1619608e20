import { More } from './More';

interface ProfileLinksProps {
  readonly profiles: readonly { readonly name: string; readonly url: string | undefined }[];
  /** How many there are; `profiles` are the first of them. */
  readonly count: number;
}

/** Profiles by name; a name leads to the page it was read on. */
export function ProfileLinks({ profiles, count }: ProfileLinksProps) {
  return (
    <ul className="bullets">
      {profiles.map(({ name, url }, index) => (
        <li key={index}>
          {url === undefined ? (
            name
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          )}
        </li>
      ))}
      <More count={count - profiles.length} />
    </ul>
  );
}
