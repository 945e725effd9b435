"""Leave-takings, signs of telephones and greetings of letters, in seven languages. Data.

Each is a piece of a regular expression, tried without regard to case.
"""

from __future__ import annotations

# "Kind regards", "Mit freundlichen Grüßen aus Bremen": a name may follow.
GREETED = (
    (
        r"(?:with |my |our )?(?:best|kind|kindest|warm|warmest|sincere|many|good|cordial|professional)?\s?"
        r"(?:personal )?(?:regards|wishes|greetings)"
    ),
    r"(?:yours |very )?(?:sincerely|truly|faithfully|respectfully|cordially|warmly|gratefully)(?: yours)?|yours",
    (
        r"(?:mit |ganz )?(?:freundlich|herzlich|best|viel|lieb|sonnig|schön|schoen|kollegial|nett)\w*\s"
        r"gr(?:ü|u|ue)(?:ß|ss)(?:en?)?(?:\s(?:aus|von|nach)\s.{2,25})?(?:\s?/\s?.{4,25})?"
    ),
    r"gr(?:ü|u|ue)(?:ß|ss)e?|(?:mit (?:vorzüglicher )?)?hochachtung(?:svoll)?|herzlichst|mfg|lg|vg",
    r"(?:bien |très )?(?:cordialement|amicalement|sincèrement|respectueusement)|cdlt|bien à (?:vous|toi)",
    r"(?:meilleures |sincères |cordiales )?salutations(?: distinguées| respectueuses| cordiales)?",
    (
        r"(?:muy )?(?:atentamente|cordialmente)|(?:reciba |recibe )?un (?:cordial |afectuoso |fuerte )?(?:saludo"
        r"|abrazo)(?: cordial)?"
        r"|saludos(?: cordiales)?"
    ),
    (
        r"atenciosamente|respeitosamente|(?:com os )?(?:nossos )?melhores cumprimentos|cumprimentos|(?:um "
        r"|grande )?abraços?|att"
    ),
    (
        r"(?:cordiali|distinti|cari|i migliori|i più cordiali|tanti)\ssaluti|cordialmente|saluti"
        r"|un (?:cordiale )?saluto|in fede"
    ),
    r"(?:met )?(?:vriendelijke|hartelijke|zonnige|warme)\sgroet\w*|groet\w*|hoogachtend|vriendelijk groetend|mvg",
    r"med vänlig\w* hälsning\w*|(?:med )?venlig hilsen",
)
# These are words of any sentence too, so that a name needs a comma.
THANKED = (
    r"best|cheers|thanks(?: again| so much| a lot| in advance)?|thank you(?: again| so much| very much)?",
    r"many thanks(?: again)?|with (?:thanks|appreciation|gratitude)|(?:with )?all the (?:very )?best|best of luck",
    r"take care|talk soon|alles gute|vielen dank|danke|besten dank|bis bald|ciao",
    r"(?:très )?bonne (?:journée|soirée|continuation)|à (?:bientôt|très vite)|merci(?: beaucoup)?|belle journée|bises",
    r"(?:muchas )?gracias|obrigad[oa]|até breve|beijinhos|grazie(?: mille)?|a presto|buona giornata",
    r"(?:alvast )?bedankt|liefs|tot (?:snel|dan|ziens|gauw)|fijne dag",
)
# The ceremonious last sentence of French letters.
CEREMONY = (
    r"(?:.{0,120}\b)?(?:(?:je|nous) (?:vous|te) pri(?:e|ons)|veuillez|recevez|croyez)\b.{0,200}"
    r"|.{0,80}\b(?:salutations|sentiments|considération) (?:les (?:plus |meilleur)\w* ?|très |bien )?\w*[,.]?"
)

DEVICES = (
    r"sent from (?:my|outlook|mail|yahoo|proton)|get outlook for",
    r"gesendet (?:von|mit) (?:mein|outlook|mail|der)|von meinem .{3,30} gesendet|diese nachricht wurde von meinem",
    r"envoyé (?:de|depuis) (?:mon|ma|outlook|l)|télécharg\w+ outlook|obtenir outlook",
    r"enviado desde (?:mi|outlook|el)|obtener outlook",
    r"enviad[oa] (?:do|a partir do|pelo|de) (?:meu|outlook|telemóvel|iphone)|obter o outlook",
    r"inviato da(?:l mio)? (?:iphone|ipad|outlook|smartphone|cellulare|mail)|scarica outlook|ottieni outlook",
    r"(?:verzonden|verstuurd|gestuurd) (?:vanaf|vanuit|met|via) (?:mijn|outlook|een)|outlook voor",
)
GREETINGS = (
    r"dear|hi|hello|hey|good (?:morning|afternoon|day)",
    r"guten (?:tag|morgen)|hallo|liebe[rs]?|sehr geehrte[rs]?|moin",
    r"bonjour|bonsoir|madame|monsieur|ch(?:er|ère)s?",
    r"estimad[oa]s?|hola|buenos días|buenas tardes|apreciad[oa]|querid[oa]",
    r"prezad[oa]s?|car[oa]|olá|bom dia|boa tarde|exm[oa]s?|ex\.m[oa]",
    r"gentil[ei]|buongiorno|egregi[oa]?|spett|ciao|salve",
    r"beste|geachte|hoi|dag|lieve|ha|goedemorgen|goedemiddag",
)
