"""Words that the generated mailbox is made of; all invented."""

from __future__ import annotations

ADJECTIVES = """amber bright calm clear copper early gentle golden grand green hidden level light little lucky marble mellow
merry mild misty northern open plain quiet rapid royal silver simple solar steady summer sunny swift upper
velvet vivid warm western white winter young""".split()
NOUNS = """acorn anchor arbor badger beacon birch bridge canyon cedar cliff clover comet copper coral crane dune elm
ember falcon fern field finch forge garden glacier harbor hazel heron hill island ivy juniper kestrel lake
lantern larch ledger linden maple marsh meadow mill moor oak orchard otter pebble pine plover quarry raven
reef ridge river rowan sable sail sparrow spruce stone summit swallow thistle tide timber valley walnut willow
wren""".split()
FORMS = ("", " Ltd", " GmbH", " AG", " Group", " Inc.", " Systems", " & Co. KG")
FIRST_NAMES = """Ada Anton Bela Carla Daria Edgar Elif Emil Freya Greta Hanna Igor Ines Jonas Karim Lea Lotte Malte Mira Nils
Nora Oskar Paula Rana Ruben Sina Tilda Timo Uwe Vera Yusuf Zoe""".split()
LAST_NAMES = """Adler Arndt Bellweg Brandt Castell Dorn Eckhart Falk Grohe Halden Ibsen Jansen Kessel Lind Marwitz Nolde
Okafor Perlin Quandt Rasmus Sander Tamm Ullrich Varga Wendel Yilmaz Zander""".split()
ROLES = """Accountant|Backend Developer|Buyer|Customer Advisor|Data Analyst|Data Engineer|Designer|Electrician
Event Manager|Financial Controller|Frontend Developer|HR Generalist|Laboratory Technician|Logistics Planner
Marketing Manager|Mechanical Engineer|Nurse|Office Manager|Operations Manager|Physiotherapist|Product Manager
Project Manager|Quality Manager|Sales Manager|Software Engineer|System Administrator|Teacher|Translator
UX Researcher|Warehouse Manager""".replace("\n", "|").split("|")
GERMAN_ROLES = """Buchhalterin|Einkäufer|Kundenberaterin|Datenanalyst|Elektroniker|Projektleiterin|Sachbearbeiter
Softwareentwickler|Vertriebsleiterin|Pflegefachkraft|Redakteurin|Lagerleiter|Produktmanagerin|Übersetzer""".replace(
    "\n", "|"
).split("|")

THINGS = """apron backpack basket bench blanket boiler bookcase bottle bowl bracelet brush bucket candle carpet chair
clock coat cupboard curtain cushion desk door drill fabric frame glove grill hammer helmet jacket jug kettle
kitchen knife ladder lamp mat mattress mirror mug oven pan paper parasol pen pillow plate pot puzzle rack rug
saddle saw scarf shelf shirt shoe shovel sofa speaker spoon stool stove suitcase table teapot tent toaster
towel toy tray tub umbrella vase wallet wardrobe watch wheel window""".split()
GERMAN_THINGS = """Backform Becher Besteck Bettwäsche Decke Fahrrad Gießkanne Handtuch Hocker Jacke Kanne Kerze Kessel Kissen
Kleid Koffer Kommode Korb Lampe Leiter Mantel Messer Mütze Ofen Pfanne Puzzle Rasen Regal Rucksack Schale
Schere Schirm Schrank Schuhe Sessel Spiegel Stiefel Tasse Teppich Tisch Topf Uhr Vase Vorhang Werkzeug Zelt""".split()
PLACES = """Aldermoor Bramford Coldwell Dunmere Eastbrook Fairhaven Grünau Hohenfels Ilmstadt Kaltenbach Langwerth
Millbrook Neuenried Oakley Portmere Quellheim Rosenau Stillwater Tannberg Underhill Weidental""".split()

NEWSLETTER = """The {thing} that everybody asked for is back in {place}, now in {adjective} and in {colour}.
Our readers in {place} voted for the {adjective} {thing}, and {number} of you sent a picture of it.
Until Sunday the {thing} costs {price} instead of {higher}; delivery stays free from {number}.
How do you clean a {thing}? Warm water, a soft {other}, and a little patience.
{first} {last} from {place} has collected {number} of them since {year} and shows us the oldest.
The recipe of the week needs {number} grams of flour, a {adjective} {other} and half an hour.
On {day} the market in {place} opens at nine, and there is music until late in the evening.
We tested {number} models of {thing}; the {adjective} one from {place} held out longest.
A {adjective} morning at the {noun} needs nothing but a {thing} and something warm to drink.
The garden now wants water early in the day; a {thing} keeps the soil of the {noun} moist.
Have you seen the new {noun} collection? It goes well with every {thing} that you own.
The trains between {place} and {place2} run every {number} minutes again from {day} on.
{first} {last} writes about {noun} and {other}, and why both belong in every household.
This month the library of {place} lends out {number} new books about the {noun} and the sea.""".splitlines()
GERMAN_NEWSLETTER = """{thing} in {colour}: bis Sonntag nur {price} statt {higher}, solange der Vorrat reicht.
Der Markt in {place} öffnet am {day} um neun Uhr, Musik gibt es bis in den Abend.
So pflegen Sie Ihre {thing}: lauwarmes Wasser, ein weiches Tuch und etwas Geduld.
{first} {last} aus {place} sammelt seit {year} und zeigt uns die ältesten {number} Stücke.
Das Rezept der Woche braucht {number} Gramm Mehl, eine {thing} und eine halbe Stunde.
Die Züge zwischen {place} und {place2} fahren ab {day} wieder alle {number} Minuten.
Im Garten ist jetzt Zeit für {other}; gegossen wird am besten früh am Morgen.
Wir haben {number} Modelle verglichen, am längsten hielt das Modell aus {place}.
Ab {price} liefern wir versandkostenfrei nach {place} und in die ganze Umgebung.
Unsere Leserinnen und Leser aus {place} haben {number} Bilder geschickt, die schönsten zeigen wir hier.""".splitlines()
PRIVATE = """I was in {place} on {day} and thought of you when I saw the {adjective} {thing} in a window.
Could you bring the {thing} along when you come? Ours broke and the {other} is no use.
The children have drawn {number} pictures of the {noun} and want to show them to you.
{first} sends regards and asks whether you still have that {other} from {year}.
We leave on {day} and are back by the end of the month; the key is with {first}.
The rain came through the roof again, so the {thing} stands in the hall now.
Shall we cook at our place? There is a {adjective} bottle left from {place}.""".splitlines()
ORDER = """Thank you for your order {number}. The {thing} will be with you on {day}.
The parcel left our warehouse in {place} this morning and has the number {number}.
You paid {price} by card. The invoice is attached to your account.
If the {thing} does not please you, send it back within thirty days.
Questions? Our service in {place} answers from eight until six.""".splitlines()

RECEIPTS = (
    (
        "Thank you for applying to {company}",
        (
            "Dear Mara Lind,\n\nThank you for your application for the position of {role} at {company}. We have received "
            "your documents and will look at them with care. You will hear from us within the next two weeks.\n\n"
            "Kind regards\n{first} {last}\nTalent Acquisition\n{company}"
        ),
    ),
    (
        "Your application: {role}",
        (
            "Hello Mara,\n\nyour application as {role} has arrived. Our team reads every application itself, so please "
            "give us some days. There is nothing you need to do for now.\n\nBest regards\nThe recruiting team of {company}"
        ),
    ),
)
GERMAN_RECEIPTS = (
    (
        "Eingangsbestätigung Ihrer Bewerbung als {role}",
        (
            "Sehr geehrte Frau Lind,\n\nvielen Dank für Ihre Bewerbung als {role} bei {company}. Ihre Unterlagen sind bei "
            "uns eingegangen. Wir prüfen sie sorgfältig und melden uns in den kommenden zwei Wochen bei Ihnen.\n\n"
            "Mit freundlichen Grüßen\n{first} {last}\nPersonalabteilung\n{company}"
        ),
    ),
)
REJECTIONS = (
    (
        "Your application as {role} at {company}",
        (
            "Dear Mara Lind,\n\nThank you for your interest in {company} and for the time you put into your application "
            "for the {role} role. We received many applications, and after careful review we have decided to go on with "
            "other applicants whose experience matches the position more closely.\n\nWe would like to keep your details "
            "on file for six months and to write to you about other openings.\n\nWe wish you all the best for your "
            "search.\n\nKind regards\n{first} {last}\nRecruiter\n{company}"
        ),
    ),
    (
        "Update on your application",
        (
            "Dear Mara,\n\nThank you for meeting {first} and the team last week. It was not an easy decision: in the end "
            "we have offered the {role} position to somebody with more years in a similar business. Unfortunately we "
            "will not be moving forward with your application at this time.\n\nIf you would like to hear more, I am glad "
            "to give you feedback on the phone.\n\nBest wishes\n{first} {last}\nHead of Operations, {company}"
        ),
    ),
)
GERMAN_REJECTIONS = (
    (
        "Ihre Bewerbung als {role}",
        (
            "Sehr geehrte Frau Lind,\n\nvielen Dank für Ihre Bewerbung als {role} und das damit verbundene Interesse an "
            "{company}. Nach sorgfältiger Prüfung müssen wir Ihnen leider mitteilen, dass wir uns für andere "
            "Bewerberinnen und Bewerber entschieden haben, deren Profil den Anforderungen noch genauer entspricht.\n\n"
            "Für Ihren weiteren beruflichen Weg wünschen wir Ihnen alles Gute und viel Erfolg.\n\n"
            "Mit freundlichen Grüßen\n{first} {last}\nPersonalreferentin\n{company}"
        ),
    ),
)
INTERVIEWS = (
    (
        "Interview for the {role} position at {company}",
        (
            "Dear Mara,\n\nThank you for your application. We would like to get to know you and invite you to a first "
            "interview for the {role} position on {day} at 10:30, by video. You will speak with {first} {last}, who leads "
            "the team, for about 45 minutes.\n\nPlease let me know whether this suits you.\n\nKind regards\n"
            "{first2} {last2}\nTalent Partner\n{company}"
        ),
    ),
)
GERMAN_INTERVIEWS = (
    (
        "Einladung zum Vorstellungsgespräch als {role}",
        (
            "Guten Tag Frau Lind,\n\nIhre Bewerbung hat uns angesprochen, und wir möchten Sie gern kennenlernen. Wir laden "
            "Sie zu einem Gespräch am {day} um 14:00 Uhr in unserem Haus in {place} ein. An dem Gespräch nehmen {first} "
            "{last} und ich teil.\n\nBitte bestätigen Sie uns den Termin.\n\nMit freundlichen Grüßen\n{first2} {last2}\n"
            "{company}"
        ),
    ),
)
ALERT_LINES = """{role} – {company}, {place}. Full time, from {number},000 a year. Posted {number2} days ago.
{role} (m/f/d) – {company}, {place}. Part time possible. New.
{role} at {company}, {place}. Easy to apply. {number2} people applied.""".splitlines()
GERMAN_ALERT_LINES = """{role} (m/w/d) – {company}, {place}. Vollzeit, ab sofort. Vor {number2} Tagen veröffentlicht.
{role} (m/w/d) bei {company}, {place}. Homeoffice möglich. Neu.""".splitlines()
