"""German words beside which an employer, a role or a requisition number stands. Data."""

from __future__ import annotations

from onward.reading.passages import FactCue

_WORK = frozenset(
    """
    mitarbeit tätigkeit stelle position beschäftigung karriere anstellung ausbildung zusammenarbeit praktikum
    einstieg werkstudententätigkeit arbeit job rolle initiativbewerbung bewerbung bewerbungsunterlagen
    bewerbungsprozess gespräch vorstellungsgespräch jobs willkommen vakanz
    """.split()
)
_ARTICLE = (
    r"(?:der |die |das |den |dem |des |eine |einen |einer |eines |ein |unsere |unserer |unseren |unser |ihre |ihrer )?"
)
_OF = r"(?: als| der| des| eines| einer| zum| zur| für| mit dem titel| mit der bezeichnung)?"

# The employer begins where the words end.
EMPLOYER = (
    FactCue("interesse an ", "", 0.84),
    FactCue("interesse für ", "", 0.7),
    FactCue("bewerbung an ", "", 0.84),
    FactCue(" bei ", "", 0.86, _WORK),
    FactCue(" bei ", "", 0.72),
    FactCue(" beim ", "", 0.6),
    FactCue("^bei ", "", 0.6),
    FactCue(" in ", "", 0.7, frozenset("mitarbeit tätigkeit".split())),
    FactCue("im namen ", r"(?:von |der |des )?", 0.82),
    FactCue("im namen ", r"[^.!?,\0]{2,50}? (?:von|bei|der) ", 0.82),
    FactCue("im auftrag ", r"(?:von |der |des |unseres kunden |unserer kundin )?", 0.78),
    FactCue("team ", r"(?:der|von|bei|des) ", 0.8),
    FactCue("*kunde", r"n?,? ", 0.7, frozenset("unser unseren unserem unseres mein meinen meinem meines".split())),
    FactCue("mandant", r"(?:en)?,? ", 0.75),
    FactCue("firma ", "", 0.66),
    FactCue("teil ", r"(?:von|der|des teams (?:von|der|bei)) ", 0.6),
    FactCue("personalabteilung ", r"(?:der |von |bei )?", 0.66),
    FactCue("vertrauen in ", "", 0.75),
    FactCue("^unternehmen", r" ?[:|] ?", 0.85),
    FactCue(" haus ", r"\(", 0.6),
    FactCue("^arbeitgeber", r" ?[:|] ?", 0.85),
    FactCue("^firma", r" ?[:|] ?", 0.85),
    FactCue(" an ", r"(?=\S[^.!?\0]{1,50}? als arbeitgeber)", 0.84),
)

_POST = frozenset(
    """
    stelle position vakanz rolle stellenausschreibung ausschreibung stellenanzeige stellenangebot tätigkeit job
    praktikum ausbildung anstellung mitarbeit festanstellung beschäftigung stellen funktion einstieg bewerbung
    beworben bewerben bewerbungsunterlagen
    """.split()
)

# The role begins where the words end.
ROLE = (
    FactCue(" als ", _ARTICLE, 0.9, _POST),
    FactCue(" als ", _ARTICLE, 0.79),
    FactCue(
        "interesse an ", r"[^.!?\0]{0,60}?(?:stelle|position|vakanz|rolle|tätigkeit)" + _OF + r" ?:? ?" + _ARTICLE, 0.86
    ),
    FactCue("ausbildungsplatz ", r"(?:als |zum |zur |zum/zur )", 0.9),
    FactCue(" für ", r"(?:die |das |den |eine |ein |einen |unser |unsere )(?=ausbildung zu|trainee|volontariat)", 0.82),
    FactCue(" eine ", r"(?=ausbildung zu)", 0.82),
    FactCue("suchen ", r"(?:ab sofort |aktuell |derzeit )?(?:eine?n? )?", 0.6),
    FactCue(" das ", r"(?=volontariat)", 0.7),
    FactCue("^stelle", r"(?:nbezeichnung|ntitel|nanzeige)? ?[:|] ?", 0.92),
    FactCue("^ausgeschriebene stelle", r" ?[:|] ?", 0.92),
    FactCue("^ihre stelle", r" ?[:|] ?", 0.92),
    FactCue("*stelle", r"(?:nanzeige|nausschreibung|nangebot)?" + _OF + r" ?:? ?" + _ARTICLE, 0.82),
    FactCue("position", _OF + r" ?:? ?" + _ARTICLE, 0.82),
    FactCue("*bewerbung ", r"\(", 0.72),
    FactCue(" für ", r"(?:die |den |das )?(?=\")", 0.8),
    FactCue(" suche ich ", r"eine?n? ", 0.7),
    FactCue(" suchen wir ", r"eine?n? ", 0.7),
    FactCue("vakanz", _OF + r" ?:? ?" + _ARTICLE, 0.82),
    FactCue("rolle ", r"(?:als |der |des |eines |einer )?" + _ARTICLE, 0.84),
    FactCue("ausschreibung ", r"(?:als |der |des |eines |einer )?" + _ARTICLE, 0.8),
    FactCue("*bewerbung", r" (?:auf|um|für|zum|zur|zu) " + _ARTICLE, 0.8),
    FactCue("^ihre bewerbung", r" ?[:|-] ?", 0.7),
    FactCue("^bewerbung", r" ?[:|-] ?", 0.7),
    FactCue("funktion ", r"(?:als|der|des) ", 0.8),
    FactCue("*gespräch ", r"(?:[^.!?\0]{1,40}? )?(?:für die|zur) (?:stelle|position)(?: als| des| der)? ", 0.78),
    FactCue("absage", r" ?[:|-] ?", 0.66),
)

# Of these only letters are asked that hold no better word.
ROLE_WEAK = (
    FactCue(" für ", r"(?:die |das |den |eine |ein |einen )?", 0.55),
    FactCue(" einen ", "", 0.55),
    FactCue(" eine ", "", 0.5),
    FactCue(" einem ", "", 0.5),
    FactCue("*bewerbung ", "", 0.5),
)

# What ends a role that a cue began.
ROLE_ENDS = (
    r" (?:bei|beim|in (?:unserem|unserer|ihrem|ihrer|der|dem|einem|einer|unseren|vollzeit|teilzeit)|am standort|an unserem"
    r"|im (?:unternehmen|hause|haus|team|rahmen|raum|großraum)|am|an|zurück|zurueck|haben|hat|habe|ist|sind|war|wurde|wird|werden"
    r"|und (?:das|die|ihr|ihre|dein|deine|für|fuer|den|der|möchten|bedanken|wir|sie)|erhalten|eingegangen|bedanken|danken|beworben"
    r"|interessieren|interessiert|entschieden|gefunden|besetzt|zu|bewerben|mit|ab|aus|vom|von|sowie|möchten|müssen|können|vergeben"
    r"|anderweitig|leider|nicht|näher|auf|sehr|nun|bereits|gerne|gern|online|über|ausgeschrieben\w*|wir|sie|ihr|ihre|ihrer|ihren|ihnen|dich|dir"
    r"|vorstellen|vorgestellt|entgegengebrachte\w*|weiter|eingereicht\w*|angekommen|dankend|wissen|sicher|hier|kennenzulernen|einladen"
    r"|für (?:unser|unsere|unseren|die|den|das|uns|ihr|ein|eine)|oder (?:eine|ein|andere))\b|(?<!ausbildung)[ ]zu[mr]\b(?!/)"
    r"|[!?;](?= |$)|(?<!\bdipl)(?<!\bst)(?<!\binkl)(?<!\bstellv)(?<!\bbzw)\.(?= |$|\")|: | [|•·@] "
    r"|,(?= (?:die|der|das|wir|sie|ihr|dass|und|welche|für|bei|in|am|im|zu|leider|möchten|haben|mit|ref|kennziffer|den|dem|eingegangen|es"
    r"|auf|ab|standort|auch)\b)"
)

REQUISITION = (
    FactCue("kenn", r"(?:ziffer|-?nummer|-nr\.?|zahl|ung)[ #.:-]*", 0.9),
    FactCue("referenz", r"(?:[ -]*(?:nummer|nr\.?|code|id|kennzeichen))?[ #.:-]+", 0.86),
    FactCue("stellen", r"[ -]*(?:id|nummer|nr\.?|code|referenz|kennziffer|ausschreibungs?nummer)[ #.:-]*", 0.9),
    FactCue("*ausschreibungs", r"(?:nummer|nr\.?|id|kennziffer)[ #.:-]*", 0.88),
    FactCue("chiffre", r"[ #.:-]*", 0.85),
    FactCue("*verfahren", r"(?: az\.?| nr\.?)?[ #.:-]+", 0.75),
    FactCue("zl", r"\. ?", 0.75),
    FactCue("vorgangs", r"(?:nummer|nr\.?)[ #.:-]*", 0.6),
)
