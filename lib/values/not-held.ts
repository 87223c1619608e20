/**
 * Words for jobs that aren't held, as patterns that match a text as it is and folded ("retraité" only as it is: folded it
 * is a pension's word): the one table for titles and headlines. `former`: before a title that was; `ended`: beside one that
 * is over; `wished`: before one that may come; `searching`: beside one that is looked for; `studying`: who has none yet.
 */
export const notHeld = {
  former:
    'ex|former|formerly|past|prev|previous|previously|ehemals|ehemalige[rns]?|ehem|fr[uü]here?[rns]?|vormals|zuvor|anciens?|ancienne|anciennement|' +
    'pr[eé]c[eé]demment|auparavant|antigu[oa]|antig[oa]|anteriormente|previamente|precedentemente|voorheen|voormalige?|by[lł][ya]?|tidligere|tidigare',
  ended:
    'retired|im ruhestand|in rente|retrait(?:é|[eé]e)|^retraite$|(?:en|[aà] la) retraite|jubilad[oa]|in pensione|pensionat[oa]|gepensioneerd|met pensioen|aposentad[oa]|emeritus|' +
    'acquired by|acquired(?= ?(?:[),;|]|$))|acquise? par|rachet[eé]e? par|adquirid[oa] por|[uü]bernommen von|verkauft an|sold to|acquisit[oa] da|overgenomen door',
  wished:
    'aspiring|future|incoming|upcoming|seeking|looking for|angehende[rns]?|zuk[uü]nftige[rns]?|futur|aspirante|futur[oa]|toekomstige?',
  searching: 'en recherche|en busca|auf der suche',
  studying: 'student|studentin|[eé]tudiante?|estudiante|estudante|studente|studentessa',
} as const;

/** Words before the year since which a job is held, as a pattern like those of `notHeld`. */
export const since = 'since|seit|depuis|desde|dal|sinds';
