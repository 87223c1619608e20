/** How often a property is tried; mutation testing (vitest.mutate.config.ts) tries a share of it. */
export function runs(many: number): { numRuns: number } {
  return { numRuns: Math.ceil(many * Number(process.env.PROPERTY_SHARE ?? 1)) };
}
