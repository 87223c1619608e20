import { fold } from '../values/fold';

/** Words that name a role whole, folded. */
const whole = new Set(
  (
    'ceo cto cfo coo cmo cio ciso cpo cro cso chro cdo vp svp evp avp md gm pm sdr bdr swe sre dba ' +
    'lead head chief officer founder cofounder owner partner president executive associate principal fellow ' +
    'analyst specialist architect scientist representative recruiter administrator accountant attorney lawyer counsel ' +
    'nurse physician doctor pharmacist technician buyer strategist artist chairman chairwoman chairperson chair ' +
    'secretary clerk agent intern trainee apprentice pilot chef evangelist advocate assistant ' +
    'consultant teacher professor lecturer paralegal captain ' +
    'vorstand vorstandin gesellschafter gesellschafterin referent referentin prokurist prokuristin syndikus ' +
    'directeur directrice dirigeant dirigeante responsable gerant gerante charge chargee associe associee commercial commerciale ' +
    'jefe jefa gerente socio socia encargado encargada responsavel analista especialista asesor asesora ' +
    'amministratore amministratrice direttore direttrice responsabile impiegato titolare hoofd eigenaar oprichter bestuurder zaakvoerder chefe presidente president prezes dyrektor kierownik'
  ).split(' '),
);
/** Ends of words that name a role, folded: "engineer", "Bereichsleiterin", "desarrollador". */
const ends =
  /(?:engineer|developer|programmer|manager|director|designer|researcher|adviser|advisor|supervisor|controller|planner|marketer|writer|editor|producer|trainer|coach|instructor|broker|banker|trader|investor|auditor|operator|coordinator|treasurer|superintendent|leiter|fuhrer|entwickler|ingenieur|berater|inhaber|grunder|direktor|beauftragter|architekt|kaufmann|kauffrau|assistent|ingenieure|developpeur|developpeuse|fondateur|fondatrice|conseiller|conseillere|acheteur|consultante|assistante|ingeniero|ingeniera|engenheiro|engenheira|desarrollador|desarrolladora|desenvolvedor|desenvolvedora|fundador|fundadora|consultor|consultora|coordinador|coordinadora|coordenador|coordenadora|directora|diretor|diretora|ingegnere|fondatore|consulente|sviluppatore|ontwikkelaar|adviseur|utvecklare|chef)(?:in)?$/;

/** Whether a text holds a word that names a role ("Head of Sales"), and so may be a job title. */
export function isRole(text: string): boolean {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => whole.has(word) || ends.test(word));
}
