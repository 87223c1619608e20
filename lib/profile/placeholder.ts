import type { FactName, Facts } from '../reading/types';
import { fold } from '../values/fold';

/**
 * What stands in a field that nobody filled in: CRMs put it there, or people who had to put something. Readers pass over
 * the commonest of these words already, where another place of the page may say more. "NA" is one of them even for
 * a region or a country: Napoli and Namibia go missing rather than that nothing is taken for them.
 */
const noValues = listed(
  'n/a, n.a., n. a., na, not available, not applicable, not provided, not specified, not set, not given, not known',
  'not stated, not entered, unspecified, unknown, undefined, none, null, nil, empty, no value, no data, no information',
  'tbd, t.b.d., tba, t.b.a., tbc, to be determined, to be defined, to be announced, to be confirmed',
  'please select, select one, please choose, choose one',
  'k.a., k. a., k/a, keine angabe, keine angaben, ohne angabe, o.a., keine, unbekannt, noch unbekannt, nicht bekannt',
  'nicht angegeben, nicht verfügbar, nicht vorhanden, nicht zutreffend, entfällt, noch offen, nicht definiert',
  'bitte wählen, bitte auswählen',
  'non renseigné, non renseignée, non précisé, non précisée, non spécifié, non spécifiée, non communiqué, non défini',
  'non communiquée, non définie, non disponible, non applicable, non connu, inconnu, inconnue, sans objet, aucun',
  'aucune, à définir, à déterminer, à compléter, à renseigner, à préciser',
  'sin especificar, no especificado, no especificada, no indicado, no informado, no disponible, no aplica',
  'no definido, no procede, no consta, sin datos, sin información, sin definir, desconocido, desconocida, ninguno',
  'ninguna, por definir, por determinar, seleccione',
  'não informado, não especificado, não disponível, não aplicável, não definido, desconhecido, desconhecida, nenhum',
  'non specificato, non disponibile, non applicabile, non indicato, non definito, sconosciuto, nessuno, nessuna',
  'onbekend, niet bekend, niet opgegeven, niet ingevuld, niet beschikbaar, niet van toepassing, n.v.t., nvt, geen',
  'okänd, ej angivet, ukendt, ikke angivet, ukjent, ikke oppgitt, brak danych, nie dotyczy, nieznany, nieznana',
);

/** What a list of choices has for all that it doesn't name. A rank or a department may really be "Other". */
const others = listed(
  'other, others, other industry, other industries, miscellaneous, misc., andere, anderes, sonstige, sonstiges',
  'sonstige branche, sonstige branchen, verschiedenes, diverse, divers, autre, autres, autre secteur, otro, otra, otros',
  'otras, otro sector, varios, altro, altri, outro, outra, outros, overig, overige, anders, övrigt, annat, andet, annet',
);
const chosenFrom: ReadonlySet<FactName> = new Set(['industry', 'job_title', 'region', 'company_region']);

/** Whether a text only fills a field that says nothing: "[not provided]", "N/A", "-- None --", "k. A.". */
export function isPlaceholder(text: string): boolean {
  const plain = plainOf(text);
  return plain === '' || noValues.has(plain);
}

/** The facts without those texts that are placeholders; a fact that was nothing else is left unread. */
export function withoutPlaceholders(facts: Facts): Facts {
  const entries = Object.entries(facts) as [FactName, NonNullable<Facts[FactName]>][];
  const said = entries.map(([name, texts]) => {
    const isOther = (text: string) => chosenFrom.has(name) && others.has(plainOf(text));
    return [name, texts.filter(({ text }) => !isPlaceholder(text) && !isOther(text)), texts.length] as const;
  });
  return Object.fromEntries(
    said.filter(([, left, before]) => left.length > 0 || before === 0).map(([name, left]) => [name, left]),
  );
}

function listed(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(', ').map(plainOf)));
}

/** The words, folded, without what is put around them: brackets, dashes, quotes, stars, stops. */
function plainOf(text: string): string {
  return fold(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
