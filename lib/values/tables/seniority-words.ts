/**
 * Seniorities as Surfe names them, and the words of titles that state one, folded, without hyphens, separated by "|".
 * "*" stands for letters, "…" for up to five words, "=" before a word says that nothing else may stand beside it.
 * Source of the ten: Surfe API v2, recommendations.
 */
export const seniorityNames = [
  'Board Member',
  'C-Level',
  'Founder',
  'Owner',
  'Partner',
  'VP',
  'Head',
  'Director',
  'Manager',
  'Other',
] as const;

export type Seniority = (typeof seniorityNames)[number];

/**
 * `aide`: works for somebody, whose rank may stand beside it; `grade`: says something before a role only ("Lead
 * Engineer", not "Design Lead"); `unclear`: words of ranks that state none here.
 */
export const seniorityWords: Readonly<Record<Seniority | 'aide' | 'grade' | 'unclear', string>> = {
  'Board Member':
    'board member|board director|member of the board|member of the board of directors|board of directors|' +
    'supervisory board member|member of the supervisory board|chair of the board|chairman of the board|chairwoman of the board|' +
    '=chairman|=chairwoman|=chairperson|=chair|executive chairman|non executive chairman|non executive chair|' +
    'non executive director|nonexecutive director|independent director|non executive board member|ned|' +
    'aufsichtsrat|aufsichtsratin|aufsichtsratsmitglied|aufsichtsratsvorsitzende*|mitglied des aufsichtsrats|mitglied des aufsichtsrates|' +
    'mitglied im aufsichtsrat|verwaltungsrat|verwaltungsratin|verwaltungsratsmitglied|verwaltungsratsprasident*|' +
    'membre du conseil d administration|membre du conseil de surveillance|administrateur independant|administratrice independante|' +
    'president du conseil d administration|presidente du conseil d administration|' +
    'miembro del consejo|miembro del consejo de administracion|miembro de la junta directiva|consejero independiente|consejera independiente|' +
    'membro del consiglio di amministrazione|consigliere di amministrazione|membro do conselho|membro do conselho de administracao|conselheiro de administracao|' +
    'lid raad van commissarissen|lid van de raad van commissarissen|styrelseledamot|styrelseordforande|bestyrelsesmedlem|bestyrelsesformand|' +
    'styremedlem|styreleder|czlonek rady nadzorczej',
  'C-Level':
    'ceo|cto|cfo|coo|cmo|cio|ciso|cpo|cro|cso|chro|cdo|cco|clo|cao|cpto|chief … officer|chief executive|=president|' +
    'geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrende*|geschaftsfuhrung|geschaftsleiter|geschaftsleiterin|geschaftsleitung|' +
    'mitglied der geschaftsleitung|mitglied der geschaftsfuhrung|vorsitzender der geschaftsfuhrung|vorsitzende der geschaftsfuhrung|vorstand|vorstandin|' +
    'vorstandsmitglied|vorstandsvorsitzende*|mitglied des vorstands|mitglied des vorstandes|mitglied im vorstand|finanzvorstand|' +
    'pdg|president directeur general|presidente directrice generale|directeur general|directrice generale|' +
    '=presidente|director general|directora general|director ejecutivo|directora ejecutiva|consejero delegado|consejera delegada|gerente general|' +
    'amministratore delegato|amministratrice delegata|direttore generale|direttrice generale|diretor geral|diretora geral|diretor executivo|' +
    'diretora executiva|diretor presidente|diretora presidente|algemeen directeur|directeur bestuurder|verkstallande direktor|=vd|administrerende direktor|' +
    'adm direktor|administrerende dir|daglig leder|prezes|prezes zarzadu|wiceprezes zarzadu|czlonek zarzadu|dyrektor generalny|dyrektor zarzadzajacy',
  Founder:
    'founder|founders|co founder|cofounder|founding partner|founding ceo|grunder|grunderin|mitgrunder|mitgrunderin|co grunder|co grunderin|unternehmensgrunder|' +
    'fondateur|fondatrice|cofondateur|cofondatrice|co fondateur|co fondatrice|fundador|fundadora|cofundador|cofundadora|co fundador|' +
    'co fundadora|fondatore|cofondatore|co fondatore|socio fundador|socia fundadora|socio fondatore|oprichter|medeoprichter|mede oprichter|' +
    'grundare|medgrundare|grundlaegger|stifter|medstifter|grunnlegger|zalozyciel|zalozycielka|wspolzalozyciel|wspolzalozycielka',
  Owner:
    '=owner|=owners|business owner|company owner|co owner|shop owner|store owner|agency owner|studio owner|salon owner|restaurant owner|franchise owner|' +
    'practice owner|small business owner|owner operator|owner manager|sole proprietor|=proprietor|inhaber|inhaberin|geschaftsinhaber|geschaftsinhaberin|' +
    'eigentumer|eigentumerin|mitinhaber|mitinhaberin|proprietaire|dirigeant proprietaire|=propietario|=propietaria|=dueno|=duena|=titolare|=proprietario|' +
    '=proprietaria|eigenaar|eigenaresse|mede eigenaar|=agare|delagare|=ejer|medejer|=eier|medeier|wlasciciel|wlascicielka|wspolwlasciciel',
  Partner:
    '=partner|=partnerin|managing partner|senior partner|general partner|equity partner|salary partner|operating partner|venture partner|investment partner|' +
    'associate partner|junior partner|limited partner|tax partner|audit partner|law partner|litigation partner|consulting partner|advisory partner|' +
    'assurance partner|deputy managing partner|global managing partner|national partner|lead partner|name partner|' +
    'geschaftsfuhrender partner|=associe|=associee|avocat associe|avocate associee|associe gerant|=socio|=socia|socio director|socia directora|' +
    'managing socio|=vennoot',
  VP:
    'vp|svp|evp|avp|gvp|rvp|vice president|vicepresident|vice presidente|vicepresidente|vicepresidenta|vizeprasident|vizeprasidentin|' +
    'visepresident|vice prasident|vice prasidentin|wiceprezes|wiceprezydent',
  Head:
    'head|co head|*leiter|*leiterin|*leitung|leitende*|hoofd|afdelingshoofd|jefe de ventas|jefa de ventas|jefe de marketing|jefa de marketing|' +
    'jefe de recursos humanos|jefa de recursos humanos|jefe de compras|jefa de compras|jefe de departamento|jefa de departamento|chef de departement|' +
    'chef de service|cheffe de service|capo dipartimento|capo reparto|avdelningschef|afdelingschef|avdelingsleder|afdelingsleder',
  Director:
    'director|directors|directora|directeur|directrice|direktor|direktorin|*direktor|*direktorin|direttore|direttrice|diretor|diretora|dyrektor|dyrektorka|' +
    'drh|dsi|daf',
  Manager:
    'manager|managers|managerin|*manager|*managerin|team lead|team leader|teamlead|teamleiter|teamleiterin|teamleitung|projektleiter|projektleiterin|' +
    'projektleitung|bauleiter|bauleiterin|bauleitung|filialleiter|filialleiterin|filialleitung|marktleiter|marktleiterin|schichtleiter|schichtleiterin|' +
    'gruppenleiter|gruppenleiterin|gruppenleitung|storeleiter|shopleiter|teilprojektleiter|teilprojektleiterin|gesamtprojektleiter|' +
    'responsable|responsabile|responsavel|gerente|gerenta|encargado|encargada|chef de projet|cheffe de projet|chef de projets|chef de produit|' +
    'cheffe de produit|chef de produits|chef d equipe|cheffe d equipe|jefe de proyecto|jefa de proyecto|jefe de proyectos|jefa de proyectos|jefe de producto|' +
    'jefa de producto|jefe de equipo|jefa de equipo|capo progetto|project leader|teamleider|projectleider|teamledare|projektledare|teamleder|' +
    'projektleder|prosjektleder|*chef|hr chef|kierownik|kierowniczka|gestionnaire de projet|gestor de proyectos|gestor de proyecto|gestor de projetos',
  Other:
    'engineer|engineers|developer|programmer|designer|analyst|consultant|specialist|coordinator|administrator|researcher|scientist|technician|accountant|' +
    'bookkeeper|controller|auditor|architect|recruiter|representative|rep|sdr|bdr|copywriter|writer|editor|journalist|nurse|teacher|lecturer|professor|' +
    'headhunter|head hunter|lawyer|attorney|counsel|paralegal|pharmacist|physician|surgeon|dentist|buyer|planner|strategist|associate|advisor|adviser|coach|trainer|instructor|clerk|' +
    'receptionist|operator|cashier|driver|electrician|mechanic|translator|photographer|product owner|scrum master|business partner|people partner|' +
    'talent partner|account executive|sales executive|marketing executive|hr executive|business development executive|customer service executive|' +
    'accounts executive|recruitment executive|swe|sre|' +
    '*ingenieur|*ingenieurin|*entwickler|*entwicklerin|*berater|*beraterin|*referent|*referentin|*sachbearbeiter|*sachbearbeiterin|*techniker|' +
    '*technikerin|*kaufmann|*kauffrau|*buchhalter|*buchhalterin|*mitarbeiter|*mitarbeiterin|*verkaufer|*verkauferin|*einkaufer|*einkauferin|' +
    '*designerin|*spezialist|*spezialistin|*analystin|*koordinator|*koordinatorin|*consultant|*developer|*engineer|*architekt|*architektin|' +
    '*rechtsanwalt|*rechtsanwaltin|jurist|juristin|lehrer|lehrerin|redakteur|redakteurin|krankenpfleger|krankenschwester|' +
    'ingenieur|ingenieure|developpeur|developpeuse|analyste|consultante|conseiller|conseillere|charge|chargee|technicien|technicienne|comptable|' +
    'acheteur|acheteuse|juriste|avocat|avocate|redacteur|redactrice|graphiste|infirmier|infirmiere|enseignant|enseignante|vendeur|vendeuse|' +
    'coordinateur|coordinatrice|specialiste|recruteur|recruteuse|concepteur|conceptrice|chercheur|chercheuse|formateur|formatrice|' +
    'ingeniero|ingeniera|desarrollador|desarrolladora|programador|programadora|analista|consultor|consultora|tecnico|tecnica|contable|contador|contadora|' +
    'comprador|compradora|abogado|abogada|disenador|disenadora|especialista|coordinador|coordinadora|asesor|asesora|profesor|profesora|' +
    'enfermero|enfermera|periodista|investigador|investigadora|' +
    'ingegnere|sviluppatore|sviluppatrice|consulente|specialista|impiegato|impiegata|avvocato|progettista|programmatore|infermiere|infermiera|ricercatore|' +
    'ricercatrice|engenheiro|engenheira|desenvolvedor|desenvolvedora|coordenador|coordenadora|advogado|advogada|vendedor|vendedora|enfermeiro|enfermeira|' +
    'ontwikkelaar|adviseur|medewerker|*medewerker|boekhouder|inkoper|verkoper|advocaat|docent|' +
    'utvecklare|systemutvecklare|ingenjor|konsult|ekonom|saljare|handlaggare|sjukskoterska|larare|udvikler|ingenior|konsulent|saelger|utvikler|' +
    'programista|programistka|inzynier|analityk|specjalista|specjalistka|konsultant|konsultantka|ksiegowy|ksiegowa|doradca|handlowiec|projektant',
  aide:
    'executive assistant|personal assistant|administrative assistant|virtual assistant|management assistant|office assistant|admin assistant|' +
    '=assistant|=pa|=ea|assistant to|secretary|intern|interns|internship|trainee|apprentice|praktikant|praktikantin|praktikum|werkstudent|werkstudentin|' +
    'auszubildende*|azubi|volontar|volontarin|*assistent|*assistentin|*assistenz|*sekretar|*sekretarin|assistante|secretaire|stagiaire|alternant|' +
    'alternante|apprenti|apprentie|asistente|asistenta|secretario|secretaria|becario|becaria|practicante|assistente|segretario|segretaria|' +
    'tirocinante|stagista|estagiario|estagiaria|secretaresse|praktikanten|asystent|asystentka|sekretarka|stazysta|stazystka',
  grade: 'lead|principal|chief',
  unclear:
    'managing director|director gerente|directora gerente|diretor gerente|diretora gerente|board observer|' +
    'head bartender|head barista|head baker|head brewer|head sommelier|head housekeeper|head receptionist|head cashier|head concierge|head porter|head judge|head boy|head girl|' +
    'head trainer|head athletic trainer|head instructor|head professional|head golf professional|head lifeguard|head guide|head stylist|head groundskeeper|head usher|' +
    'art director|funeral director|casting director|music director|general manager|gm|md|head chef|' +
    'head coach|head nurse|head teacher|head waiter|chief of staff|ceo office|cto office|cfo office|coo office|' +
    'cio office|ceos office|founder office|founders office|founder s office|ceo s office|vorstandsreferent|vorstandsreferentin|vorstandsassistent|' +
    'vorstandsassistentin|advisory board member|advisory board|member of the advisory board|founders associate|' +
    'founder associate|founder s associate|director of photography|sous chef|chef|board secretary|' +
    'chief petty officer|chief warrant officer|chief police officer|product leader|general counsel|pastry chef|executive chef|kuchenchef|kuchenchefin|souschef|head gardener|' +
    'begleiter|begleiterin|anleiter|anleiterin|halbleiter|schulbegleiter|schulbegleiterin|reisebegleiter',
};
