"""Words that begin, end or cannot stand in an employer's name. Data, folded."""

from __future__ import annotations

LEGAL_FORMS = frozenset(
    """
    gmbh ag se kg kgaa ohg gbr ug ev e.v e.v. ek e.k. mbh ggmbh inc inc. incorporated llc l.l.c. llp lp ltd ltd.
    limited plc corp corp. corporation co. b.v. bv n.v. nv s.a. sa s.a.s. sas sarl srl s.r.l. s.p.a. spa s.l. sl oy
    oyj ab asa a/s aps as pty pvt pvt. stiftung kft
    sro s.r.o. d.o.o. eg partg partgmbb mbb aör dac cic haftungsbeschränkt
    """.split()
)

# Joins two capitalised words of one name.
CONNECTORS = frozenset(
    "& and und of the de la du des del di da der die fuer für for + et y e von van zu zur on".split()
)

# A capitalised word that ends a name or cannot begin one.
STOPS = frozenset(
    """
    we i you he she they it our your their his her its my this that these those there if as when while after
    although though unfortunately thank thanks please dear hi hello hey with at in on to from by or but not no yes
    is are was were be will would can could should may might have has had do does did and so because since however
    regarding re about due who which what where how why us me all wir sie ihr ihre ihren ihrem ihrer ihres ihnen ich
    du dein deine deinen deiner uns unser unsere unserem unseren unserer er es mein meine leider vielen danke
    herzlichen bitte wenn als mit bei auf aus nach vor zu zum zur im am ob dass aber oder nicht fuer für um wie was
    wer wo warum da weil damit hiermit gerne gern sehr mr mrs ms mx dr prof herr herrn frau sir madam monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august september october
    november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar maerz mai juni juli
    oktober dezember today tomorrow heute morgen best kind kindest warm regards sincerely viele beste freundliche
    freundlichen liebe gruesse gruessen yours cheers congratulations wonderful here once upon each every any some
    such more most further next last first second third applying apply applied joining working learning becoming
    being having considering being taking reaching sharing submitting during until within
    """.split()
)

# A name made of nothing but these is no name.
GENERIC = frozenset(
    """
    team teams talent acquisition recruiting recruitment recruiter recruiters hiring hr human resources resource
    people culture operations careers career jobs job group company companies organization organisation firm
    employer employers client clients department office headquarters position positions role roles opening openings
    opportunity opportunities vacancy vacancies application applications applicant candidate candidates interview
    interviews process update status notification notifications interest request new message feedback next steps
    step invitation confirmation received submitted submission information info details decision review result
    results news reply response time level university universities campus early graduate graduates students
    internship internships program programme stelle stellen position bewerbung bewerbungen bewerber unternehmen
    firma betrieb karriere personal personalabteilung abteilung haus hause kunde kunden interesse mitarbeit
    taetigkeit anstellung beschaeftigung ausbildung praktikum werkstudententaetigkeit fragen rueckfragen frage
    auswahl auswahlverfahren bewerbungsverfahren bewerbungsprozess auswahlprozess prozess vielzahl besetzung suche
    jobsuche stellensuche stellenangebot bedarf gelegenheit weiteren weiterem anderen anderer vorstellungsgespraech
    gespraech zusage absage eingang eingangsbestaetigung rueckmeldung entscheidung verfuegung zukunft verfahren
    ansprechpartner kontakt standort daten unterlagen bewerbungsunterlagen datenschutz einladung terminvereinbarung
    nachricht antwort information informationen gmbh ag inc llc ltd online home house work location site website
    portal page email mail phone line zoom google teams meet meeting call video skype link calendar present least
    times home-office the and of for & + - a an one all everyone talents global international customer service
    services corporate internal external direct full remote final this stage moment end point reference number id no
    nr attention linkedin profile resume cv cover letter background skills experience qualifications requirements
    world future workplace it engineering product design marketing sales finance data science analytics legal tech
    technology software support success security infrastructure platform growth research development business
    account accounting communications logistics production machine learning vertrieb entwicklung einkauf produktion
    technik forschung buchhaltung controlling administration technical senior junior linkedin indeed stepstone xing
    glassdoor monster
    """.split()
)

# Trailing words that say which part of the employer writes.
TRAILING = frozenset(
    """
    resourcing team teams talent acquisition recruiting recruitment recruiter recruiters hiring hr hrm careers career
    karriere people jobs job personalabteilung personaldienst personal bewerbermanagement recruitingteam hr-team ta
    and & und - | / the of for at in campus early noreply no-reply notifications notification application
    applications bewerbung bewerbungen position role stelle department candidate hiringteam recruiting-team
    karriereteam as als bei update interview interviews logo personalamt personalservice personalreferat verwaltung
    personalstelle personalwesen personalmanagement office
    """.split()
)
# Trailing words that go only as a pair.
TRAILING_PAIRS = frozenset({"human resources", "shared services", "people operations", "university recruiting"})

# Prefixes and suffixes of mail domains that are no part of the name.
DOMAIN_AFFIXES = (
    "careers",
    "career",
    "jobs",
    "job",
    "karriere",
    "recruiting",
    "recruitment",
    "recruit",
    "talent",
    "hiring",
    "group",
    "gruppe",
    "corp",
    "inc",
    "hq",
    "hr",
    "mail",
    "email",
    "gmbh",
    "ag",
    "online",
    "team",
    "get",
    "join",
    "workat",
    "app",
    "global",
    "international",
    "notifications",
)

# Leading words that say which part of the employer writes.
LEADING = frozenset(
    """
    sekretariat personalabteilung personal hr hrm team recruiting karriere bewerbermanagement office careers jobs
    verwaltung stellenbesetzung talent personalstelle personalreferat personalservice personalamt personaldienst
    bewerbungsportal bewerberportal talentportal karriereportal bewerbungen bewerbung ausbildung eignungstest
    trainee-programm traineeprogramm noreply no-reply recruitment hiring people scheduling assessment ihr ihre dein
    deine euer eure your vergabestelle hr-team recruiting-team karriereteam dezernat the our
    """.split()
)

# Words that name a department, a mailbox or a matter, never a house: a name of nothing else is none.
FUNCTIONS = frozenset(
    """
    staffing office unit admin administrator onboarding docs documents lateral background check checks assessment
    assessments assessmentcentre events desk calendar early services service scheduling dezernat
    initiativbewerbung initiativbewerbungen initiativbewerber eignungstest online-bewerbung online-bewerbungen
    noreply no-reply donotreply do-not-reply mailer referral referrals employee executive search confirmations
    invitation invites invitations notices notice alerts reply replies bot system automatic recruitment-team
    recruitingteam recruiting-team hr-team hrdesk personalamt personalservice personalreferat personalstelle
    personaldienst personalwesen personalmanagement personalentwicklung personalgewinnung personalverwaltung
    haupt- haupt hrm bewerbermanagement bewerberservice bewerbungsservice bewerbungsportal bewerberportal talentportal
    karriereportal bewerbercenter auswahl eignungsdiagnostik verwaltung sekretariat leitung paedagogische
    ausbildungsleitung ausbildungsteam nachwuchsfoerderung vergabestelle hello hallo hi mail info contact kontakt
    resourcing shared centre center ta applicants onboard culture experience relations outreach sourcing selection
    i ii iii iv 1 2 3 4 5 & + - / and und of the for at bei der die das von
    """.split()
)

# Words of which a possessive name goes on: "St Aldhelm's School".
INSTITUTIONS = frozenset(
    """
    school college hospital university church academy hospice trust foundation society house centre center infirmary
    own bay choice kitchen group club bank market bakery stores
    """.split()
)
