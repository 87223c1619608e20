import { isLegalForm } from '../reading/sites/legal-form';
import { fold } from '../values/fold';
import { lazy } from '../values/lazy';
import countries from '../values/tables/countries.json';
import { departmentWords } from '../values/tables/department-words';
import industries from '../values/tables/industries.json';
import { seniorityWords } from '../values/tables/seniority-words';
import { dictionaryOf, isPreposition, isSeparator, tokensOf } from '../values/title-words';
import { isRole } from './roles';

/** Words of titles that no table of ours has, folded: grades, fields of work, areas, degrees, and what else people are. */
const others = new Set(
  (
    'the a an or as with our und oder die das fur mit im zu ein eine et ou les la le l d s un une los las el o e ed met het een en per con avec com ' +
    'co non senior junior sr jr deputy interim acting fractional freelance independent virtual serial group corporate global regional national local international ' +
    'worldwide area territory field country region district site unit division team key strategic enterprise commercial technical digital growth platform ' +
    'product products cloud data ai ml ki ia b2b b2c d2c saas crm erp seo sem ppc api ux ui it hr qa rd gtm iot devops full stack fullstack front end frontend ' +
    'back backend mobile web ios android embedded system systems network networks infrastructure analytics insights intelligence business solution solutions ' +
    'service services client clients customer customers consumer partner partners partnership partnerships alliance alliances channel channels account accounts ' +
    'development innovation strategy transformation change program programs programme project projects portfolio delivery operation operations revenue demand ' +
    'generation content brand community communities event events social media performance ecommerce commerce public private sector mid market markets smb sme ' +
    'startup startups scaleup emea apac latam dach mena nordics nordic benelux uki amer americas europe asia africa eu uk us usa north south east west northern ' +
    'southern eastern western central new venture training learning talent culture people workplace quality risk compliance governance ' +
    'sustainability esg climate energy payments lending pricing planning excellence enablement experience success mobility automotive insurance law machine artificial deep robotics research ' +
    'mba emba pmp phd dr prof cpa cfa msc bsc ba ma bs ms rn dipl ing kfm speaker keynote author writer mentor investor angel host podcaster blogger creator ' +
    'entrepreneur enthusiast expert leader mother father mom mum dad wife husband java javascript typescript python react node net php ruby golang rust kotlin ' +
    'sql kubernetes docker linux blockchain crypto web3 fintech healthcare healthtech edtech proptech cybersecurity ' +
    'stellv stellvertretende stellvertretender stv technik technische technischer technisches entwicklung produktion instandhaltung digitalisierung digitale ' +
    'digitaler nachhaltigkeit strategie strategische strategischer geschaftsentwicklung unternehmensentwicklung kommunikation gebiet nord sud ost bereich ' +
    'abteilung standort kaufmannische kaufmannischer kaufmannisches gewerbliche internationale internationaler zentrale zentraler projekt projekte maschinenbau ' +
    'elektrotechnik anlagenbau fertigung montage planung energie ' +
    'developpement affaires strategique numerique regionale nationale grands comptes clientele export est ouest zone secteur projets produits adjoint adjointe ' +
    'desarrollo negocio negocios estrategia cuentas clave norte sur este oeste zona exportacion proyectos productos adjunto adjunta ' +
    'sviluppo strategia nazionale progetti prodotti prodotto vendita nordest sudovest ontwikkeling regio noord zuid oost producten projecten ' +
    'desenvolvimento contas regiao nacional internacional projetos produtos inovacao'
  ).split(' '),
);

const known = lazy(() => {
  const tables = [seniorityWords, departmentWords].flatMap((table) => Object.values<string>(table));
  const named = [...Object.values(industries), ...Object.values(countries)];
  const words = [...tables, ...named].flatMap((row) => fold(row).match(/[\p{L}\p{N}]+/gu) ?? []);
  return {
    words: new Set(words.filter((word) => word.length > 3)),
    dictionaries: [dictionaryOf(seniorityWords), dictionaryOf(departmentWords)] as const,
  };
});

/** Words that stand in companies' names beside their legal forms, folded, whatever else they mean. */
const ofCompanies =
  /^(?:holdings?|gruppe|groupe|grupo|gruppo|groep|labs?|ventures|technologies|associates|brothers|bros|sons|studios|foundation|stiftung|university|universitat|institute)$/;

/** Whether a word stands in companies' names and nowhere else: "GmbH", "Holding", "Ventures". */
export function isOfCompanies(word: string): boolean {
  return !others.has(fold(word)) && (isLegalForm(word) || ofCompanies.test(fold(word)));
}

/**
 * Whether a word is one of titles, fields of work and places, which name no company: "Vertrieb", "Payments", "EMEA". Of
 * a text that is one word; whatever its case.
 */
export function isCommonWord(word: string): boolean {
  const folded = fold(word);
  if (/^(?:\d+|\p{L})$/u.test(folded) || others.has(folded) || isPreposition(folded) || isSeparator(folded))
    return true;
  if (isOfCompanies(word)) return false;
  const { words, dictionaries } = known();
  if (words.has(folded) || isRole(folded)) return true;
  return dictionaries.some((dictionary) => tokensOf<string>(folded, dictionary)[0]?.means !== undefined);
}

/** Whether a word may be of a company's name, by how it is written among the words of `text`. */
export function mayBeName(word: string, text: string): boolean {
  const isWritten = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]|\p{Ll}\p{Lu}/u.test(word) || !/\p{Lu}/u.test(text);
  return isWritten && !isCommonWord(word);
}
