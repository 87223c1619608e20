/** Asked of small letters, as all patterns of many words here: one that ignores case takes ten times as long to make. */
const legalForm =
  /(?:[\s,]|^)(?:inc|incorporated|l\.?l\.?c|ltd|limited|l\.?l\.?p|l\.p|plc|corp|corporation|company|co|p\.?c|p\.a|p\.?l\.?l\.?c|p\.s|chtd|gmbh(?: & co\.? (?:kg|ohg))?|mbh|ag|ug(?: \(haftungsbeschränkt\))?|(?:& co\.? )?kg|ohg|gbr|e\.? ?k|e\.? ?u|e\.? ?v|eg|se|s\.?a\.?s?|sarl|s\.à ?r\.l|s\.a\.r\.l|sasu|eurl|s\.?l\.?u?|s\.?r\.?l\.?s?|s\.?p\.?a|b\.?v|n\.?v|v\.?o\.?f|ab|a\.?s|a\/s|aps|oy|oyj|asa|pty\.? ltd|pvt\.? ltd|private limited|sp\. ?z ?o\.? ?o|s\.r\.o|kft|lda)\.?$/;

/** Whether a text is nothing but a company's legal form: "Inc.", "GmbH & Co. KG". */
export function isLegalForm(text: string): boolean {
  return text.length < 30 && legalForm.exec(text.toLowerCase())?.index === 0;
}

/** Whether a name ends with a company's legal form. */
export function hasLegalForm(name: string): boolean {
  return (legalForm.exec(name.toLowerCase())?.index ?? 0) > 0;
}

/** A name's words, plain and without its legal form and article. */
export function coreOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(legalForm, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.replace(/^(?:the|die|der|das|le|la|les|el) (?=.)/, '');
}
