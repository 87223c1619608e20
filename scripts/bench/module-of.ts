/** A module written as text: JavaScript made by the benchmark itself, compiled as if it stood in a file. */
export async function moduleOf<T>(source: string): Promise<T> {
  const url = `data:text/javascript,${encodeURIComponent(source)}`;
  return (await import(/* @vite-ignore */ url)) as T;
}
