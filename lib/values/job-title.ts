export interface TitleForms {
  readonly whole: string;
  readonly parts: readonly string[];
}
export function titleForms(text: string): TitleForms {
  return { whole: text, parts: [] };
}
