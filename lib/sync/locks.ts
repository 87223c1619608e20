/** What a run needs of Web Locks: `request` calls `work` with null instead of waiting where it may not wait. */
export interface Locks {
  request<T>(
    name: string,
    options: { readonly ifAvailable?: boolean },
    work: (lock: object | null) => Promise<T>,
  ): Promise<T>;
}
