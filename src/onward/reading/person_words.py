"""Words around the names of people: titles, particles, parts, and words that no person is called. Data, folded."""

from __future__ import annotations

HONORIFICS = frozenset("mr mrs ms miss mx herr herrn frau fr hr sr sir madam mister fam familie".split())
DEGREES = frozenset("dr prof professor dr.-ing dipl dipl.-ing dipl.-kfm ing mag pd".split())
PARTICLES = frozenset(
    "von van der den de la le di da del della dos das du zu zur vom ten ter el al bin ibn st st. af av y e".split()
)

# A line or name that holds one of these names a team, firm, product or form of words, no person.
NO_PERSON = frozenset(
    """
    team teams recruiting recruitment recruiter talent acquisition hiring careers career karriere jobs job human
    resources hr people operations department abteilung personalabteilung personal support service services customer
    university college school institute institut group gruppe gmbh ag se kg inc llc ltd limited corp corporation
    company co plc labs lab software solutions systems technologies technology media consulting partners partner
    associates holding bank insurance versicherung foundation stiftung verein e.v agency agentur studio studios
    digital global international regards sincerely thanks thank you best kind warm gruesse gruessen mit freundlichen
    viele resourcing theater theatre intendanz agentur please dear hello hi hey the our your we us office
    headquarters street str strasse road avenue suite floor phone tel telefon fax mobil mobile email e-mail mail web
    website www http https linkedin twitter facebook instagram xing confidential privacy unsubscribe manager
    engineer director officer assistant coordinator specialist consultant analyst developer lead head chief
    president vice founder ceo cto cfo coo referent referentin leiter leiterin berater beraterin geschaeftsfuehrer
    geschaeftsfuehrerin vorstand sachbearbeiterin sachbearbeiter senior junior principal associate business partner
    executive generalist administrator sourcer application bewerbung interview position role stelle candidate
    bewerber notification notifications noreply no-reply donotreply update monday tuesday wednesday thursday friday
    saturday sunday january february march june july august september october november december montag dienstag
    mittwoch donnerstag freitag samstag sonntag januar februar maerz mai juni juli oktober dezember zoom google
    microsoft meet calendar workday greenhouse lever sent from iphone android outlook gesendet von meinem wishes
    luck success future everyone all applicants applicant candidates colleagues kollegen kolleginnen damen herren
    hiring-team recruiting-team hr-team und and or germany deutschland berlin london new york munich muenchen
    hamburg usa uk north south east west united states kingdom san los great good sorry unfortunately leider
    congratulations welcome interest experience opportunity opportunities next steps step marketing sales finance
    engineering product design data science research development operations legal accounting communications im
    auftrag in vertretung ihr ihre ihren dein deine euer das die der den dem ein eine technical technology it tech
    moin gruezi servus hoi viel spass fuer chef erfolg partie vom umgehend gerne folgende
    panel i he she they it me him her them who what when where time date location ort datum uhrzeit link
    """.split()
)

# Words of a title line, most telling first: (part, words that must stand in the folded line).
RECRUITER_TITLES = (
    "recruit",
    "talent",
    "acquisition",
    "sourcer",
    "sourcing",
    "staffing",
    "human resources",
    " hr ",
    " hr-",
    " hr/",
    "people partner",
    "people operations",
    "people & culture",
    "people and culture",
    "personal",
    "people manager",
    "people & admin",
    "head of people",
    "chief people",
    "people lead",
    "people team",
    "headhunt",
    "bewerbermanagement",
    "candidate experience",
    "hiring team",
    "people business",
    "people ops",
)
COORDINATOR_TITLES = (
    "coordinator",
    "scheduling",
    "scheduler",
    "assistant to",
    "executive assistant",
    "personal assistant",
    "team assistant",
    "koordinator",
    "assistenz",
    "assistentin",
    "assistent ",
    "sekretariat",
    "sekretaer",
    "office assistant",
    "administrative assistant",
    "hr assistant",
    "hr administrator",
    "recruitment administrator",
    "pa to",
    " administrator ",
    "office coordinator",
    "terminkoordination",
    " buero ",
    "office management",
)
MANAGER_TITLES = (
    "head of",
    "vorgesetzt",
    "director",
    "vp ",
    "vice president",
    "chief ",
    "cto",
    "ceo",
    "cfo",
    "coo",
    "cmo",
    "founder",
    "gruender",
    "manager",
    "team lead",
    "teamlead",
    "lead",
    "leiter",
    "leitung",
    "geschaeftsfuehr",
    "president",
    "principal investigator",
    "professor",
    "supervisor",
    "hiring manager",
    "vorstand",
    "partner",
    "managing",
    "owner",
    "inhaber",
    "prokurist",
    "head ",
    "dean",
    "editor-in-chief",
    "chefredakt",
)
# "Manager" that leads nothing, and so on.
NOT_MANAGER_TITLES = (
    "account manager",
    "project manager",
    "case manager",
    "community manager",
    "product manager",
    "projektmanager",
    "produktmanager",
)
