/** The number by which LinkedIn calls the job at `/jobs/view/…`, after its words on public pages; else undefined. */
export function jobIdOf({ pathname }: URL): string | undefined {
  return /^\/jobs\/view\/(?:[^/]*-)?(\d+)(?:\/|$)/.exec(pathname)?.[1];
}
