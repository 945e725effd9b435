"""The nouns that job titles are built on, and words that look like titles but are none. Data."""

from __future__ import annotations

# English, lower case.
HEADS_EN = frozenset(
    """
    accountant actor actuary adjuster administrator administration adviser advisor agent ambassador analyst
    analytics apprentice apprenticeship architect architecture artist assistant associate attendant attorney auditor
    backend baker banker barista bartender biologist bookkeeper broker buyer captain caregiver carer cashier chef
    chemist chief cleaner clerk coach commander comptroller concierge consultant consulting contractor controller
    coordinator co-ordinator copywriter counsel counselor counsellor courier creator crew curator dba dean dentist
    designer developer development dietitian director dispatcher doctor driver economist editor educator electrician
    engineer engineering engineers estimator evangelist examiner executive expert fellow fellowship foreman frontend
    full-stack fullstack generalist graduate grad guard handyman head hostess host hygienist illustrator inspector
    instructor intern interns internship interpreter investigator journalist judge keeper laborer labourer
    landscaper lawyer lead leader lecturer librarian linguist lobbyist machinist manager management marketer
    mechanic mentor merchandiser modeler moderator modeller nanny nurse nutritionist officer operator operations
    optician optometrist owner painter paralegal paramedic partner pharmacist photographer physician physicist
    physiotherapist pilot planner plumber policymaker porter postdoc postdoctoral practitioner president principal
    producer professor programmer programme program promoter proofreader psychologist publicist qa radiographer
    realtor receptionist recruiter registrar rep representative reporter researcher resident reviewer roofer sales
    salesperson scholar scientist scientists secretary server setter sommelier solicitor specialist sre staff
    statistician steward stewardess stocker storekeeper strategist student supervisor supervisors superintendent
    support surgeon surveyor surveyer teacher technician technologist technicians tester therapist trader trainee
    trainer translator treasurer tutor typist underwriter veterinarian videographer vp waiter waitress warden welder
    ranger tech admin fundraiser setter scheduler archivist caretaker gardener cook butcher tailor stylist brewer
    roaster distiller custodian janitor conductor merchandisers liaison convenor scheme marshal sourcer paraplanner
    worker writer devops sdet swe cto ceo cfo coo cmo cio ciso
    """.split()
)

# German, folded; a word that ends so heads a title ("softwareentwicklerin", "vertriebsleiter").
HEAD_ENDINGS_DE = tuple(
    """
    entwickler entwicklung ingenieur ingenieurin leiter leitung berater beraterin kaufmann kauffrau kaufleute
    fachkraft assistent assistentin assistenz mitarbeiter mitarbeiterin mitarbeitende mitarbeiter/in referent
    referentin student studentin studierende praktikant praktikantin praktikum ausbildung auszubildende
    auszubildender azubi sachbearbeiter sachbearbeiterin techniker technikerin mechaniker mechanikerin mechatroniker
    mechatronikerin elektroniker elektronikerin informatiker informatikerin buchhalter buchhalterin verkaeufer
    verkaeuferin pfleger pflegerin schwester erzieher erzieherin lehrer lehrerin lehrkraft paedagoge paedagogin arzt
    aerztin apotheker apothekerin jurist juristin anwalt anwaeltin redakteur redakteurin gestalter gestalterin
    architekt architektin planer planerin einkaeufer einkaeuferin disponent disponentin koordinator koordinatorin
    spezialist spezialistin experte expertin fachangestellte fachangestellter angestellte angestellter
    wissenschaftler wissenschaftlerin forscher forscherin doktorand doktorandin promotion volontaer volontariat
    trainee leiterin stratege strategin konzepter konzepterin texter texterin werkstudent werkstudentin hilfskraft
    aushilfe fahrer fahrerin lagerist koch koechin kellner kellnerin hausmeister sekretaer sekretaerin pruefer
    prueferin steuerberater controller analyst analystin designer designerin manager managerin administrator
    administratorin programmierer programmiererin tester testerin trainer trainerin coach betreuer betreuerin
    verwalter verwalterin meister meisterin monteur monteurin schlosser schlosserin schreiner zerspaner laborant
    laborantin chemiker chemikerin physiker physikerin biologe biologin mathematiker psychologe psychologin
    therapeut therapeutin sozialarbeiter sozialarbeiterin bauleiter bauleiterin zeichner zeichnerin konstrukteur
    konstrukteurin geschaeftsfuehrer geschaeftsfuehrerin beamter dozent dozentin professor professur volljurist
    makler maklerin agent vertrieb vertriebler fuehrer scout bewacher kraft hilfe helfer abschlussarbeit
    beauftragte beauftragter fachfrau fachmann wart waertin bibliothekar bibliothekarin archivar archivarin ranger
    kommissionierer kommissioniererin tischler tischlerin baecker baeckerin metzger metzgerin maler malerin gaertner
    gaertnerin friseur friseurin traineeprogramm kraftfahrer staplerfahrer maschinenfuehrer allrounder werkleiter
    masterarbeit bachelorarbeit werkstudententaetigkeit consultant engineer developer architect specialist
    """.split()
)

# Head nouns that by themselves are ordinary words: they make a title only beside another word.
WEAK_ALONE = frozenset(
    """
    administration analytics architecture staff support management engineering development consulting operations
    sales program programme owner partner student lead leader head chief principal expert resident crew graduate
    entwicklung leitung vertrieb kraft hilfe promotion engineers scientists recruiter judge keeper host fellow
    scheme tech admin interns server backend frontend guard owner agent executive representative
    """.split()
)
