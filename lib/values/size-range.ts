export interface SizeRange {
  readonly from: number;
  readonly to?: number;
}
export function parseSizeRange(text: string): SizeRange | undefined {
  return text === '' ? undefined : undefined;
}
