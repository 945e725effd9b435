"""German words beside which an employer, a role or a requisition number stands. Data."""

from __future__ import annotations

from onward.reading.passages import FactCue

_WORK = r"(?:mitarbeit|tätigkeit|stelle|position|beschäftigung|karriere|anstellung|ausbildung|zusammenarbeit|praktikum|einstieg|werkstudententätigkeit|arbeit|job|rolle|initiativbewerbung)"
_GENDERED = r"(?:der |die |das |den |dem |des |eine |einen |einer |eines |ein |unsere |unserer |unseren )?"

# The employer begins where the pattern ends.
EMPLOYER = (
    FactCue("bewerb", r"\bbewerbung(?:sunterlagen)? (?:bei|an) ", 0.86),
    FactCue("bewerb", r"\b(?:bewerb\w*|beworben)\b[^.!?]{1,110}? (?:bei|an) ", 0.8),
    FactCue("beworben", r"\bbei (?=[^.!?]{2,80}\bbeworben)", 0.82),
    FactCue("interesse", r"\binteresse (?:an|bei|für) ", 0.84),
    FactCue("interesse", rf"\binteresse an [^.!?]{{0,90}}?{_WORK}\b[^.!?]{{0,60}}? (?:bei|in|für|mit) ", 0.84),
    FactCue("bei ", rf"\b{_WORK} (?:bei|beim|in) ", 0.8),
    FactCue("bei ", r"\bbei ", 0.6),
    FactCue("im namen", r"\bim namen (?:von |der |des )?", 0.82),
    FactCue("im namen", r"\bim namen [^.!?,]{2,50}? (?:von|bei|der) ", 0.82),
    FactCue("im auftrag", r"\bim auftrag (?:von |der |des |unseres kunden |unserer kundin )?", 0.78),
    FactCue("team", r"\bteam (?:der|von|bei|des) ", 0.8),
    FactCue("team", r"\b(?:ihr|dein|euer|das|vom) (?=(?:\S+[ -]){1,4}?(?:\S+-)?team\b)", 0.72),
    FactCue("kund", r"\b(?:unser|mein)\w* (?:kund|mandant|auftraggeber)\w*,? ", 0.75),
    FactCue("mandant", r"\b(?:unser|mein)\w* mandant\w*,? ", 0.75),
    FactCue("firma", r"\bfirma ", 0.66),
    FactCue("teil ", r"\bteil (?:von|der|des teams (?:von|der|bei)) ", 0.6),
    FactCue("personalabteilung", r"\bpersonalabteilung (?:der |von |bei )?", 0.66),
    FactCue("vertrauen in", r"\bvertrauen in ", 0.75),
    FactCue("willkommen bei", r"\bwillkommen bei ", 0.72),
    FactCue("unternehmen", r"^(?:unternehmen|arbeitgeber|firma) ?[:|] ?", 0.85),
    FactCue("arbeitgeber", r"^arbeitgeber ?[:|] ?", 0.85),
    FactCue(" als arbeitgeber", r"(?<=\s)an (?=\S[^.!?]{1,50}? als arbeitgeber)", 0.84),
    FactCue("gespraech", r"\b(?:vorstellungs|bewerbungs|kennenlern)?gespräch bei ", 0.78),
)

# The role begins where the pattern ends.
ROLE = (
    FactCue(
        " als ",
        rf"\b(?:stelle|position|vakanz|rolle|stellenausschreibung|ausschreibung|stellenanzeige|stellenangebot|tätigkeit|job|praktikum|ausbildung|anstellung|mitarbeit|festanstellung|beschäftigung)(?: \S+){{0,3}}? als {_GENDERED}",
        0.9,
    ),
    FactCue("bewerb", rf"\b(?:bewerb\w*|beworben|bewerbungsunterlagen)(?: [^.!?\n]{{1,60}}?)?? als {_GENDERED}", 0.88),
    FactCue("beworben", r"\bals (?=[^.!?]{3,90}\bbeworben)", 0.86),
    FactCue(
        "interesse",
        rf"\binteresse an [^.!?]{{0,60}}?(?:stelle|position|vakanz|rolle|tätigkeit)(?: als| der| des| eines| einer|:)? {_GENDERED}",
        0.86,
    ),
    FactCue("interesse", rf"\binteresse [^.!?]{{0,70}}? als {_GENDERED}", 0.82),
    FactCue(
        "stelle",
        rf"\b(?:\w*stelle|stellenanzeige|stellenausschreibung|stellenangebot)(?: als| der| des| eines| einer| zum| zur| für| mit dem titel)? ?:? {_GENDERED}",
        0.82,
    ),
    FactCue(
        "stelle",
        r"^(?:stelle|stellenbezeichnung|stellentitel|stellenanzeige|ausgeschriebene stelle|ihre stelle) ?[:|] ?",
        0.92,
    ),
    FactCue("position", rf"\bposition(?: als| der| des| eines| einer| zum| zur| mit dem titel)? ?:? {_GENDERED}", 0.82),
    FactCue("position", r"^position ?[:|] ?", 0.92),
    FactCue("vakanz", rf"\bvakanz(?: als| der| des| eines| einer)? ?:? {_GENDERED}", 0.82),
    FactCue("rolle", rf"\brolle (?:als|der|des|eines|einer) {_GENDERED}", 0.84),
    FactCue("ausschreibung", rf"\bausschreibung (?:als |der |des |eines |einer )?{_GENDERED}", 0.8),
    FactCue(
        "bewerbung",
        r"\bbewerbung (?:auf|um|für|zum|zur|als|zu) (?:die |unsere |den |das |eine |ein |einen |der |dem )?",
        0.8,
    ),
    FactCue("bewerbung", r"^(?:ihre |deine |meine |initiativ)?bewerbung ?[:|–-] ?", 0.7),
    FactCue("betreff", r"^betreff:? (?:ihre )?bewerbung als ", 0.86),
    FactCue("funktion", r"\bfunktion (?:als|der|des) ", 0.8),
    FactCue(
        "gespraech",
        r"\b\w*gespräch(?:s)?(?: [^.!?\n]{1,40}?)?? (?:als|für die (?:stelle|position)(?: als| des| der)?|zur (?:stelle|position)(?: als)?) ",
        0.76,
    ),
    FactCue("absage", r"\babsage ?[:|–-] ?", 0.66),
)

# What ends a role that a cue began.
ROLE_ENDS = (
    r"\s+(?:bei|beim|in\s+(?:unserem|unserer|ihrem|ihrer|der|dem|einem|einer|unseren|vollzeit|teilzeit)|am\s+standort|an\s+unserem|im\s+(?:unternehmen|hause|haus|team|rahmen|raum|großraum)|am|an|zurück|zurueck|haben|hat|habe|ist|sind|war|wurde|wird|werden|und\s+(?:das|die|ihr|ihre|dein|deine|für|fuer|den|der|möchten|bedanken|wir|sie)"
    r"|erhalten|eingegangen|bedanken|danken|beworben|interessieren|interessiert|entschieden|gefunden|besetzt|zu|bewerben|mit|ab|zum|zur|aus|vom|von|sowie|möchten|müssen|können|vergeben|anderweitig|leider|nicht|näher|auf|sehr|nun|bereits|gerne|gern|online|über|ausgeschrieben\w*|wir|sie|ihr|ihre|ihrer|ihren|ihnen|dich|dir|vorstellen|vorgestellt|entgegengebrachte\w*|weiter|eingereicht\w*|angekommen|dankend|wissen|sicher|hier|kennenzulernen|einladen|für\s+(?:unser|unsere|unseren|die|den|das|uns|ihr|ein|eine)|oder\s+(?:eine|ein|andere))\b"
    r"|[!?;](?=\s|$)|(?<!\bDipl)(?<!\bSt)(?<!\bInkl)(?<!\bstellv)(?<!\bbzw)\.(?=\s|$|[\"”“])|:\s|\n\s*\n|\s[|•·@]\s"
    r"|,(?=\s+(?:die|der|das|wir|sie|ihr|dass|und|welche|für|bei|in|am|im|zu|leider|möchten|haben|mit|ref|kennziffer|den|dem|eingegangen|es|auf|ab|standort|auch)\b)"
)

REQUISITION = (
    FactCue("kenn", r"\b(?:kennziffer|kenn-?nummer|kenn-nr\.?|kennzahl|kennung)[\s#.:-]*", 0.9),
    FactCue("referenz", r"\breferenz(?:[\s-]*(?:nummer|nr\.?|code|id|kennzeichen))?[\s#.:-]+", 0.86),
    FactCue("ref", r"\bref\.?(?:[\s-]*(?:nummer|nr\.?|code|id))[\s#.:-]*", 0.8),
    FactCue(
        "stellen", r"\bstellen[\s-]*(?:id|nummer|nr\.?|code|referenz|kennziffer|ausschreibungs?nummer)[\s#.:-]*", 0.9
    ),
    FactCue("job", r"\bjob[\s-]*(?:id|nummer|nr\.?|code)[\s#.:-]*", 0.88),
    FactCue(
        "ausschreibung", r"\b(?:ausschreibungs|stellenausschreibungs)(?:nummer|nr\.?|id|kennziffer)[\s#.:-]*", 0.88
    ),
    FactCue("chiffre", r"\bchiffre[\s#.:-]*", 0.85),
    FactCue("vorgang", r"\bvorgangs(?:nummer|nr\.?)[\s#.:-]*", 0.6),
)
