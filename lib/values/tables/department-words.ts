/**
 * Departments as Surfe names them, and the words of titles that name one; written as in seniority-words.ts.
 * Source of the names: Surfe API v2, people filters (a copy of 2025). Three are left out: "Board" and "Founder/Owner"
 * follow from the seniority, "Other" is nothing that words state.
 */
export const departmentNames = [
  'Accounting and Finance',
  'Board',
  'Business Support',
  'Customer Relations',
  'Design',
  'Editorial Personnel',
  'Engineering',
  'Founder/Owner',
  'Healthcare',
  'HR',
  'Legal',
  'Management',
  'Manufacturing',
  'Marketing and Advertising',
  'Operations',
  'Other',
  'PR and Communications',
  'Procurement',
  'Product',
  'Quality Control',
  'R&D',
  'Sales',
  'Security',
  'Supply Chain',
] as const;

export type Department = (typeof departmentNames)[number];

/** `unclear`: words in which another department's stand without naming it. */
export const departmentWords: Readonly<
  Record<Exclude<Department, 'Board' | 'Founder/Owner' | 'Other'> | 'unclear', string>
> = {
  'Accounting and Finance':
    'finance|finances|financial controller|financial analyst|financial planning|financial reporting|financial director|financial manager|financial officer|' +
    'accounting|accountant|accountants|accounts payable|accounts receivable|bookkeeper|bookkeeping|controller|controllerin|controlling|comptroller|' +
    'treasury|treasurer|tax|auditor|payroll|cfo|chief financial officer|chief finance officer|fpna|' +
    'finanzen|finanz*|finanzvorstand|buchhalt*|*buchhalter|*buchhalterin|*buchhaltung|rechnungswesen|steuern|bilanzbuchhalter|' +
    'comptable|comptabilite|expert comptable|financier|financiere|daf|controleur de gestion|controleuse de gestion|tresorerie|tresorier|fiscaliste|' +
    'finanzas|financiero|financiera|contable|contabilidad|contador|contadora|tesoreria|tesorero|' +
    'finanza|finanziario|finanziaria|contabile|contabilita|financas|financeiro|financeira|contabilidade|contabilista|' +
    'financien|financieel|boekhouder|boekhouding|ekonomichef|redovisningsekonom|okonomichef|okonomisjef|ksiegowy|ksiegowa|finansowy|finansow|ksiegowosc',
  'Business Support':
    'office manager|office managerin|executive assistant|personal assistant|administrative assistant|office administrator|office assistant|' +
    'receptionist|management assistant|*sekretarin|*sekretar|assistante de direction|assistant de direction|secretaire de direction|hote d accueil|hotesse d accueil|' +
    'secretaria de direccion|asistente de direccion|asistente administrativo|asistente administrativa|auxiliar administrativo|auxiliar administrativa|' +
    'assistente di direzione|directiesecretaresse|managementassistent|managementassistentin|empfangsmitarbeiterin',
  'Customer Relations':
    'customer success|customer service|customer services|customer support|customer experience|customer care|customer relations|customer relationship|' +
    'client success|client services|client service|client relations|client relationship|client support|chief customer officer|csm|call center|contact center|' +
    'kundenservice|kundenbetreuer|kundenbetreuerin|kundenbetreuung|kundenerfolg|kundendienst|kundenberater|kundenberaterin|kundenbeziehungen|' +
    'relation client|relations clients|relation clients|service client|service clients|experience client|support client|charge de clientele|chargee de clientele|' +
    'atencion al cliente|servicio al cliente|experiencia de cliente|exito del cliente|assistenza clienti|servizio clienti|atendimento ao cliente|' +
    'sucesso do cliente|klantenservice|klantsucces|kundtjanst|kundeservice|obslugi klienta|obsluga klienta',
  Design:
    'designer|designers|designerin|*designer|*designerin|ux|ui|product design|graphic design|design lead|design manager|design director|design system|' +
    'head of design|director of design|vp design|vp of design|art director|graphiste|directeur artistique|directrice artistique|disenador|disenadora|diseno grafico|' +
    'director de arte|directora de arte|vormgever|grafiker|grafikerin|grafico|grafica|projektant graficzny',
  'Editorial Personnel':
    'editor in chief|managing editor|copy editor|news editor|editorial|journalist|journalistin|reporter|redakteur|redakteurin|chefredakteur|chefredakteurin|' +
    'redaktion|redaktionsleiter|redaktionsleiterin|journaliste|redacteur en chef|redactrice en chef|periodista|redactor jefe|redactora jefa|giornalista|' +
    'caporedattore|jornalista|hoofdredacteur|chefredaktor|dziennikarz|dziennikarka|redaktor naczelny',
  Engineering:
    'engineering|engineer|engineers|*engineer|developer|developers|*developer|programmer|software development|software architect|devops|sre|swe|' +
    'site reliability|cto|chief technology officer|chief technical officer|software engineering|web development|' +
    '*entwickler|*entwicklerin|softwareentwicklung|softwarearchitekt|softwarearchitektin|*ingenieur|*ingenieurin|*programmierer|*programmiererin|' +
    'ingenieur|ingenieure|ingenierie|developpeur|developpeuse|developpement logiciel|developpement informatique|' +
    'ingeniero|ingeniera|ingenieria|desarrollador|desarrolladora|desarrollo de software|programador|programadora|' +
    'ingegnere|ingegneria|sviluppatore|sviluppatrice|programmatore|programmatrice|sviluppo software|engenheiro|engenheira|engenharia|desenvolvedor|' +
    'desenvolvedora|desenvolvimento de software|ontwikkelaar|softwareontwikkelaar|softwareontwikkeling|*utvecklare|ingenjor|*ingenjor|*udvikler|ingenior|*ingenior|*utvikler|' +
    'programista|programistka|inzynier|*ingenieurwesen',
  Healthcare:
    'nurse|nurses|nursing|physician|surgeon|pharmacist|dentist|physiotherapist|veterinarian|paramedic|radiologist|cardiologist|midwife|anesthesiologist|' +
    'krankenpfleger|krankenpflegerin|krankenschwester|pflegefachkraft|pflegedienstleitung|arzt|arztin|*arzt|*arztin|apotheker|apothekerin|hebamme|' +
    'infirmier|infirmiere|medecin|pharmacien|pharmacienne|sage femme|kinesitherapeute|enfermero|enfermera|farmaceutico|farmaceutica|' +
    'infermiere|infermiera|farmacista|enfermeiro|enfermeira|verpleegkundige|huisarts|sjukskoterska|sygeplejerske|sykepleier|lekarz|pielegniarka',
  HR:
    'hr|human resources|human resource|human capital|people and culture|people operations|people ops|people partner|people manager|people officer|chief people officer|' +
    'head of people|vp people|vp of people|director of people|people director|people lead|talent acquisition|talent management|talent partner|recruiter|recruiters|*recruiter|' +
    'recruiting|recruitment|recruitment consultant|chro|drh|compensation and benefits|' +
    'personalleiter|personalleiterin|personalleitung|personalreferent|personalreferentin|personalmanager|personalmanagerin|personalwesen|personalchef|personalchefin|' +
    'personalentwicklung|personalentwickler|personalentwicklerin|personaler|personalerin|personalsachbearbeiter|personalsachbearbeiterin|leiter personal|leiterin personal|leitung personal|' +
    'ressources humaines|rh|recrutement|charge de recrutement|chargee de recrutement|recruteur|recruteuse|' +
    'recursos humanos|rrhh|seleccion de personal|reclutador|reclutadora|risorse umane|recrutamento|personeelszaken|personalansvarig|hr chef|kadr|zasobow ludzkich|rekruter|rekruterka',
  Legal:
    'legal|legal counsel|general counsel|counsel|lawyer|attorney|paralegal|solicitor|barrister|chief legal officer|' +
    'rechtsanwalt|rechtsanwaltin|recht|jurist|juristin|syndikus|syndikusrechtsanwalt|syndikusrechtsanwaltin|justiziar|justiziarin|rechtsabteilung|notar|notarin|' +
    'juridique|juriste|avocat|avocate|notaire|abogado|abogada|juridico|juridica|legale|avvocato|avvocata|advogado|advogada|advocaat|bolagsjurist|advokat|prawnik|radca prawny',
  Management:
    'ceo|chief executive officer|chief executive|geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrende*|mitglied der geschaftsleitung|mitglied der geschaftsfuhrung|' +
    'vorstandsvorsitzende*|pdg|president directeur general|presidente directrice generale|directeur general|directrice generale|' +
    'director general|directora general|consejero delegado|consejera delegada|gerente general|director ejecutivo|directora ejecutiva|amministratore delegato|' +
    'amministratrice delegata|direttore generale|direttrice generale|diretor geral|diretora geral|diretor executivo|algemeen directeur|' +
    'verkstallande direktor|=vd|administrerende direktor|adm direktor|daglig leder|prezes zarzadu|dyrektor generalny',
  Manufacturing:
    'manufacturing|plant manager|factory manager|produktionsleiter|produktionsleiterin|produktionsleitung|fertigung|fertigungs*|werkleiter|werkleiterin|' +
    'werksleiter|werksleiterin|werkleitung|production industrielle|responsable de production|chef de production|directeur de production|directeur d usine|directrice d usine|' +
    'jefe de produccion|jefa de produccion|jefe de planta|director de planta|fabricacion|responsabile produzione|direttore di stabilimento|gerente de planta|gerente de producao|' +
    'produktionschef|fabrikschef|kierownik produkcji|dyrektor produkcji',
  'Marketing and Advertising':
    'marketing|marketing*|*marketing|marketer|product marketing|content marketing|digital marketing|marketing operations|growth marketing|performance marketing|' +
    'email marketing|field marketing|marketing communications|demand generation|seo|sem|ppc|brand manager|brand management|brand marketing|brand director|' +
    'social media manager|social media|advertising|copywriter|media buyer|cmo|chief marketing officer|werbung|werbe*|markenmanager|markenmanagerin|' +
    'mercadotecnia|mercadeo|publicidad|publicite|marknadsforing|marknadschef|marketingu',
  Operations:
    'operations|business operations|operations manager|coo|chief operating officer|chief operations officer|' +
    'directeur des operations|directrice des operations|exploitation|operaciones|operazioni|operacoes|operationeel|operativ|operacyjny|operacyjna|operacji',
  'PR and Communications':
    'communications|communication|public relations|pr|pr manager|press officer|media relations|corporate communications|spokesperson|' +
    'kommunikation|*kommunikation|kommunikations*|presse|presse*|offentlichkeitsarbeit|*offentlichkeitsarbeit|relations publiques|relations presse|attache de presse|attachee de presse|' +
    'comunicacion|comunicaciones|relaciones publicas|comunicazione|relazioni pubbliche|ufficio stampa|comunicacao|relacoes publicas|communicatie|kommunikationschef|' +
    'kommunikasjon|komunikacji|rzecznik prasowy',
  Procurement:
    'procurement|purchasing|buyer|sourcing manager|strategic sourcing|category buyer|einkauf|einkaufs*|*einkaufer|*einkauferin|beschaffung|achats|acheteur|acheteuse|' +
    'compras|comprador|compradora|aprovisionamiento|acquisti|approvvigionamenti|inkoop|inkoop*|inkoper|inkop|inkopare|inkopschef|indkob|indkobschef|innkjop|innkjopssjef|zakupow|zakupy|kupiec',
  Product:
    'product manager|product managers|product owner|product management|head of product|vp product|vp of product|director of product|product director|' +
    'product lead|chief product officer|group product manager|vice president of product|vice president product|head product|product operations|' +
    'produktmanager|produktmanagerin|produktmanagement|produktverantwortliche*|produktleiter|produktleiterin|leiter produkt|chef de produit|cheffe de produit|' +
    'responsable produit|directeur produit|directrice produit|jefe de producto|jefa de producto|director de producto|directora de producto|' +
    'responsable de producto|gestion de producto|responsabile di prodotto|gerente de produto|gerente de produtos|diretor de produto|produktagare|produktchef|produktejer|produkteier',
  'Quality Control':
    'quality|quality assurance|quality control|quality manager|quality management|qa|qa manager|qa lead|qa tester|qualitat|qualitats*|qualite|controle qualite|' +
    'calidad|control de calidad|qualita|controllo qualita|qualidade|kwaliteit|kvalitet|kvalitetschef|jakosci',
  'R&D':
    'rnd|research and development|research & development|research scientist|head of research|director of research|fne|forschung|forschung und entwicklung|forschung & entwicklung|' +
    'forschungs*|recherche et developpement|recherche & developpement|ind|investigacion y desarrollo|ricerca e sviluppo|rns|pesquisa e desenvolvimento|' +
    'badan i rozwoju|fou',
  Sales:
    'sales|sales engineer|sales engineering|sales operations|sales enablement|sales development|presales|pre sales|inside sales|field sales|business development|' +
    'business developer|account executive|account executives|account manager|account managers|account management|key account|key account manager|*account manager|sdr|bdr|salesperson|' +
    'chief revenue officer|cro|chief commercial officer|=commercial|commercial director|commercial manager|commercial lead|commercial officer|head of commercial|commercial operations|' +
    'directeur commercial|responsable commercial|attache commercial|delegue commercial|agent commercial|assistant commercial|conseiller commercial|commercial terrain|commercial sedentaire|' +
    'vertrieb|vertriebs*|*vertrieb|vertriebsingenieur|vertriebsingenieurin|verkauf|verkaufs*|*verkaufer|*verkauferin|aussendienst|aussendienst*|innendienst|' +
    'commerciale|commerciaux|commerciales|ingenieur commercial|ingenieure commerciale|ventes|technico commercial|technico commerciale|vendeur|vendeuse|developpement commercial|' +
    'ventas|comercial|comerciales|vendedor|vendedora|desarrollo de negocio|desarrollo de negocios|vendite|venditore|venditrice|sviluppo commerciale|' +
    'vendas|desenvolvimento de negocios|verkoop|verkoop*|verkoper|commercieel|forsaljning|forsaljnings*|saljare|salg|salgs*|saelger|selger|sprzedazy|sprzedaz|handlowiec|handlowy',
  Security:
    'security|cybersecurity|cyber security|information security|it security|security engineer|security analyst|security architect|ciso|' +
    'chief information security officer|chief security officer|security guard|security officer|cybersicherheit|it sicherheit|informationssicherheit|' +
    'informationssicherheitsbeauftragte*|cybersecurite|securite informatique|ciberseguridad|seguridad informatica|seguridad de la informacion|' +
    'sicurezza informatica|seguranca da informacao|informatiebeveiliging|informationssakerhet|bezpieczenstwa informacji|cyberbezpieczenstwa',
  'Supply Chain':
    'supply chain|logistics|warehouse manager|warehouse|logistik|logistik*|*logistik|lieferkette|lagerleiter|lagerleiterin|lagerlogistik|logistique|supply chain manager|' +
    'chaine d approvisionnement|logistica|cadena de suministro|jefe de almacen|jefa de almacen|catena di fornitura|cadeia de suprimentos|logistiek|lagerchef|logistykichef|logistyki|lancucha dostaw',
  unclear:
    'financial services|financial advisor|financial adviser|finanzberater|finanzberaterin|finanzdienstleist*|finanzamt|data scientist|video editor|commercial real estate|' +
    'commercial banking|commercial banker|commercial pilot|commercial insurance|commercial lines|legal tech|legaltech|tax collector|hr tech|hrtech|' +
    'after sales|aftersales|communication technology|communications technology|communication systems|communications systems|data warehouse|curriculum developer|social security|homeland security|marketplace|marketplace*|sales tax|operations research|customer engineer|' +
    'sound engineer|audio engineer|train engineer|flight engineer|property developer|land developer|real estate developer|' +
    'business intelligence developer|it operations|network operations|clinical operations|field operations engineer|' +
    'legal nurse consultant|legal secretary|market access|quality engineer|qa engineer|' +
    'sourcing recruiter|personal trainer|tierarzt|tierarztin|pressefotograf|' +
    'chief product and technology officer|chief product & technology officer|' +
    'media|sales software|marketing software|legal software|accounting software|crm',
};
