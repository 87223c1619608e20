/** What LinkedIn and its members call a break between jobs, plain, as a pattern: in the company's place or the title's. */
export const careerBreak =
  'career (?:break|gap|pause)|sabbatical(?: year| ?jaar)?|(?:berufliche )?auszeit|karriere(?:pause|unterbrechung)|berufspause|sabbatjahr|pause (?:professionnelle|(?:de )?carriere)|interruption (?:professionnelle|de carriere)|(?:annee|conge) sabbatique|(?:pausa|interrup?cion) (?:profesional|laboral|(?:en|de) (?:la|su|mi) carrera)|(?:paron|descanso) profesional|ann?o sabb?atico|(?:pausa|interruzione) (?:professionale|lavorativa|(?:di|della|nella|dalla) carriera)|(?:loopbaan|carriere)(?:onderbreking|pauze)|(?:pausa|interrupcao) (?:profissional|[nd][ae] carreira)|karriar(?:paus|uppehall)|przerwa (?:w karierze|zawodowa)';
const called = new RegExp(String.raw`^(?:${careerBreak})(?=$|\s*[-–—:,(·|/])`);

/** Of LinkedIn's reasons for a break those that are no job wherever they stand as a title; "Travel" may be a team's. */
const reason =
  /^(?:bereavement|full[- ]?time (?:parent(?:ing|hood)?|care(?:giving|giver|r)|mom|mum|mother|dad|father)|parenting|caregiving|gap year|layoff.*|position eliminated|retirement|elternzeit|vollzeit-?(?:elternteil|eltern|mutter|mama|vater|papa)|(?:im )?ruhestand|conge parental|parent (?:a|au) (?:temps plein|plein temps|foyer)|(?:a la )?retraite|crianza.*|(?:padre|madre) a tiempo completo|jubilacion|genitore a tempo pieno|congedo parentale|pensionamento|fulltime (?:ouder|moeder|vader|ouderschap)|ouderschapsverlof|mantelzorg|pensioen|parentalidade.*|(?:pai|mae) (?:em|a) tempo (?:integral|inteiro)|aposentadoria)$/;

/**
 * Whether an entry of an experience section is a career break, which looks like a job and is none: LinkedIn puts the
 * reason in the title's place and "Career Break", in the page's language, in the company's; members write it themselves.
 */
export function isCareerBreak(title: string, company = ''): boolean {
  return [title, company].map(plain).some((text) => called.test(text) || reason.test(text));
}

function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}
