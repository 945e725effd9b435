"""Words beside which people are named, and the part that they give. Data."""

from __future__ import annotations

import re

from onward.model.reading import Part
from onward.reading.passages import FactCue

_WITH = r"(?:with|mit) (?:our |your |the |unserem |unserer |dem |der )?(?:[a-zäöü]+ ){0,2}"
# A title before the name: "our CTO Jane Doe", "our Head of Data, Jane Doe".
_OUR = r"(?:our|your|the|unser|unsere|unserem|unserer|unseren|Ihre|Ihr) "

MENTIONS: tuple[tuple[FactCue, Part], ...] = (
    (
        FactCue(
            "interview",
            r"\binterview(?:s|ed|er|ers|ing)?(?: [^.!?,]{0,60}?)? (?:with|by|will be|mit|is|are|are:|is:) (?:our |both )?",
            1.0,
        ),
        Part.INTERVIEWER,
    ),
    (FactCue("interviewer", r"\binterviewer(?:s|\(s\))? ?[:|-] ?", 1.0), Part.INTERVIEWER),
    (FactCue("interviewed by", r"\binterviewed by ", 1.0), Part.INTERVIEWER),
    (
        FactCue(
            " with ",
            r"\b(?:call|chat|conversation|meeting|meet|session|talk|discussion|speak|speaking|talking|chatting|round|appointment|screen|screening|time|meeting up|spoke|met|talked) with ",
            1.0,
        ),
        Part.INTERVIEWER,
    ),
    (
        FactCue("meet", r"\b(?:you will|you'll|you are going to|to|would) (?:be )?meet(?:ing)? (?:with )?", 1.0),
        Part.INTERVIEWER,
    ),
    (FactCue("speak", r"\bspeak(?:ing)? (?:to|with) ", 1.0), Part.INTERVIEWER),
    (
        FactCue(
            "gespraech",
            r"\b\w*gespräch(?:e|s|es)?(?: [^.!?]{0,60}?)? mit (?:unserem |unserer )?",
            1.0,
        ),
        Part.INTERVIEWER,
    ),
    (
        FactCue(
            "gespraechspartner",
            r"\bgesprächspartner(?:in|innen|\*in|:in)?(?: (?:ist|sind|wird|werden))?(?: sein)? ?:? ?",
            1.0,
        ),
        Part.INTERVIEWER,
    ),
    (FactCue("kennenlernen", r"\bkennenlernen (?:mit )?", 1.0), Part.INTERVIEWER),
    (FactCue("termin mit", r"\btermin mit ", 1.0), Part.INTERVIEWER),
    (FactCue("telefonat mit", r"\btelefonat mit ", 1.0), Part.INTERVIEWER),
    (FactCue("teilnehmer", r"\bteilnehmer(?:in|innen|\*innen|:innen)? ?[:|] ?", 1.0), Part.INTERVIEWER),
    (FactCue("panel", r"\bpanel ?(?:members)? ?: ?", 1.0), Part.INTERVIEWER),
    (
        FactCue(
            "ansprechpartner",
            r"\bansprechpartner(?:in|\*in|:in|/in)?(?: (?:ist|für [^.!?,]{3,40}? ist))? ?[:|]? ?",
            1.0,
        ),
        Part.UNKNOWN,
    ),
    (FactCue("contact", r"\bcontact(?: person)?(?: is)? ?[:|]? ", 1.0), Part.UNKNOWN),
    (FactCue("reach out to", r"\breach out to ", 1.0), Part.UNKNOWN),
    (
        FactCue(
            "wenden sie sich", r"\bwenden sie sich (?:bitte )?(?:gerne? )?(?:jederzeit )?an ", 1.0
        ),
        Part.UNKNOWN,
    ),
    (FactCue("recruiter", r"\b(?:your|our|my) recruiter,? (?:is )?", 1.0), Part.RECRUITER),
    (FactCue("hiring manager", r"\bhiring manager(?: for [^.!?,]{2,50})?,?(?: is)? ?:? ?", 1.0), Part.HIRING_MANAGER),
    (FactCue("my colleague", r"\bmy colleagues? ", 1.0), Part.UNKNOWN),
    (FactCue("kolleg", r"\b(?:meine?|unsere?)[nmr]? kolleg(?:e|en|in|innen),? ", 1.0), Part.UNKNOWN),
    (FactCue("my name is", r"\bmy name is ", 1.0), Part.UNKNOWN),
    (FactCue("mein name ist", r"\bmein name ist ", 1.0), Part.UNKNOWN),
    (FactCue("head of", r"\b(?:our|your|the) head of [^.!?,]{2,40}?,? (?=[A-Z])", 1.0), Part.HIRING_MANAGER),
    (
        FactCue(
            "our ",
            r"\bour (?:cto|ceo|cfo|coo|cmo|founder|co-founder|team lead|engineering manager|director)[^.!?,]{0,30}?,? (?=[A-Z])",
            1.0,
        ),
        Part.HIRING_MANAGER,
    ),
    (
        FactCue(
            "unser",
            r"\bunser(?:e|em|er|en)? (?:leiter|leiterin|teamleiter|teamleiterin|geschäftsführer|geschäftsführerin|abteilungsleiter|abteilungsleiterin|cto|ceo|head of)\b[^.!?,]{0,30}?,? (?=[A-Z])",
            1.0,
        ),
        Part.HIRING_MANAGER,
    ),
)

# What joins the names of a list, with a title in between: " (Head of Data), ", ", our CTO, and ".
NAMES_BEFORE = re.compile(
    r"(?:\s*\([^()\n]{2,60}\))?(?:,\s+(?:our|the|unser[em]?)\s+[^,.;!?\n]{3,50}?(?=,|\s+and\s|\s+und\s))?\s*(?:,\s*(?:and|und|as well as|sowie)?|\s(?:and|und|&|as well as|sowie|/)|/)\s*(?:with\s|mit\s)?(?:our\s[A-Za-z ]{2,30}?,?\s)?(?=[A-ZÀ-ÖØ-Þ])"
)
# The title behind a name: ", our Head of Data", " (Recruiter)", ", Head of Data", " - CTO".
TITLE_AFTER = re.compile(
    r"\s*(?:,\s*(?:(?:our|the|unser[em]?|who is)\s+)?|\s*\(\s*|\s+[-–—|]\s*|\s+from\s+(?:our\s+)?|\s+aus\s+(?:dem|der)\s+)([^,.;!?()\n]{2,60})"
)
