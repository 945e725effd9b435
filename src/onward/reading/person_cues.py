"""Words beside which people are named, and the part that they give. Data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.reading import Part
from onward.reading.passages import FactCue

if TYPE_CHECKING:
    from collections.abc import Mapping

_TALK = frozenset(
    "call chat conversation meeting meet session talk discussion speak speaking talking chatting round "
    "appointment screen screening time spoke met talked "
    "interview interviews interviewed interviewing".split()
)
_THEIR = r"(?:our |your |the |both )?"

# Behind these words stand names; the value is the part that they give.
MENTIONS: Mapping[FactCue, Part] = {
    FactCue(
        "interview",
        r"(?:s|ed|er|ers|ing)?(?: [^.!?,\0]{0,60}?)? (?:with|by|will be|mit|is|are|are:|is:) " + _THEIR,
        1.0,
    ): Part.INTERVIEWER,
    FactCue("interviewer", r"(?:s|\(s\))? ?[:|-] ?", 1.0): Part.INTERVIEWER,
    FactCue(" with ", _THEIR, 1.0, _TALK): Part.INTERVIEWER,
    FactCue("meet", r"(?:ing)? (?:with )?", 1.0): Part.INTERVIEWER,
    FactCue("speak", r"(?:ing)? (?:to|with) ", 1.0): Part.INTERVIEWER,
    FactCue("*gespräch", r"(?:e|s|es)?(?: [^.!?\0]{0,60}?)? mit (?:unserem |unserer )?", 1.0): Part.INTERVIEWER,
    FactCue(
        "gesprächspartner", r"(?:in|innen|\*in|:in)?(?: (?:ist|sind|wird|werden))?(?: sein)? ?:? ?", 1.0
    ): Part.INTERVIEWER,
    FactCue("*gespräch führt ", "", 1.0): Part.INTERVIEWER,
    FactCue("kennenlernen", r" (?:mit )?", 1.0): Part.INTERVIEWER,
    FactCue("termin mit ", "", 1.0): Part.INTERVIEWER,
    FactCue("telefonat mit ", "", 1.0): Part.INTERVIEWER,
    FactCue("teilnehmer", r"(?:in|innen|\*innen|:innen)? ?[:|] ?", 1.0): Part.INTERVIEWER,
    FactCue("panel", r" ?(?:members)? ?: ?", 1.0): Part.INTERVIEWER,
    FactCue(
        "panel ",
        r"(?:members )?(?:will be|is|are|consists of|will consist of) (?:myself,? (?:and )?|me,? (?:and )?)?",
        1.0,
    ): Part.INTERVIEWER,
    FactCue("panel ", r"(?:convenor|chair|lead|member),? ", 1.0): Part.INTERVIEWER,
    FactCue("^who", r" ?[:|] ?", 1.0): Part.INTERVIEWER,
    FactCue("seen by ", "", 1.0): Part.INTERVIEWER,
    FactCue("both ", r"(?=\S+ and (?:i|me)\b)", 1.0): Part.INTERVIEWER,
    FactCue("ask for ", "", 1.0): Part.UNKNOWN,
    FactCue("asking for ", "", 1.0): Part.UNKNOWN,
    FactCue("mit dabei ", r"(?:sind |ist )", 1.0): Part.INTERVIEWER,
    FactCue("message from ", "", 1.0): Part.UNKNOWN,
    FactCue("nachricht von ", "", 1.0): Part.UNKNOWN,
    FactCue("referrer", r",? ", 1.0): Part.UNKNOWN,
    FactCue("referred by ", "", 1.0): Part.UNKNOWN,
    FactCue("convenor", r",? ", 1.0): Part.INTERVIEWER,
    FactCue("mr", r"\.? ", 1.0): Part.UNKNOWN,
    FactCue("mrs", r"\.? ", 1.0): Part.UNKNOWN,
    FactCue("ms", r"\.? ", 1.0): Part.UNKNOWN,
    FactCue("dr", r"\.? ", 1.0): Part.UNKNOWN,
    FactCue("frau ", "", 1.0): Part.UNKNOWN,
    FactCue("herr ", "", 1.0): Part.UNKNOWN,
    FactCue("herrn ", "", 1.0): Part.UNKNOWN,
    FactCue(
        "ansprechpartner", r"(?:in|\*in|:in|/in)?(?: (?:ist|für [^.!?,\0]{3,40}? ist))? ?[:|]? ?", 1.0
    ): Part.UNKNOWN,
    FactCue("contact", r"(?: person)?(?: is)? ?[:|]? ", 1.0): Part.UNKNOWN,
    FactCue("reach out to ", "", 1.0): Part.UNKNOWN,
    FactCue("wenden sie sich ", r"(?:bitte )?(?:gerne? )?(?:jederzeit )?an ", 1.0): Part.UNKNOWN,
    FactCue("recruiter", r",? (?:is )?", 1.0, frozenset("your our my".split())): Part.RECRUITER,
    FactCue("hiring manager", r"(?: for [^.!?,\0]{2,50})?,?(?: is)? ?:? ?", 1.0): Part.HIRING_MANAGER,
    FactCue("colleague", r"s?,? ", 1.0, frozenset({"my"})): Part.UNKNOWN,
    FactCue("kolleg", r"(?:e|en|in|innen),? ", 1.0): Part.UNKNOWN,
    FactCue("my name is ", "", 1.0): Part.UNKNOWN,
    FactCue("mein name ist ", "", 1.0): Part.UNKNOWN,
    FactCue("our head of ", r"[^.!?,\0]{2,40}?,? ", 1.0): Part.HIRING_MANAGER,
    FactCue(
        "our ",
        r"(?:[^.!?,\0]{0,20}? )?(?:cto|ceo|cfo|coo|cmo|founder|co-founder|team lead|engineering manager|director)"
        r"[^.!?,\0]{0,30}?,? ",
        1.0,
    ): Part.HIRING_MANAGER,
    FactCue(
        "unser",
        r"(?:e|em|er|en)? (?:leiter|leiterin|teamleiter|teamleiterin|geschäftsführer|geschäftsführerin"
        r"|abteilungsleiter|abteilungsleiterin|cto|ceo"
        r"|head of)\b[^.!?,\0]{0,30}?,? ",
        1.0,
    ): Part.HIRING_MANAGER,
}

# What joins the names of a list, with a title in between: " (Head of Data), ", ", our CTO, and ".
NAMES_BEFORE = re.compile(
    r"(?:\s*\([^()\n]{2,60}\))?(?:,\s+(?:our|the|unser[em]?)\s+[^,.;!?\n]{3,50}?(?=,|\s+and\s"
    r"|\s+und\s))?\s*(?:,\s*(?:and|und|as well as|sowie)?|\s(?:and|und|&|as well as|sowie|/)|/)\s*(?:with\s"
    r"|mit\s)?(?:our\s[A-Za-z ]{2,30}?,?\s)?(?=[A-ZÀ-ÖØ-Þ])"
)
# The title behind a name: ", our Head of Data", " (Recruiter)", ", Head of Data", " - CTO".
TITLE_AFTER = re.compile(
    r"\s*(?:,\s*(?:(?:our|the|unser[em]?|who is)\s+)?|\s*\(\s*|\s+[-–—|]\s*|\s+from\s+(?:our\s+)?"
    r"|\s+aus\s+(?:dem|der)\s+)([^,.;!?()\n]{2,60})"
)
# Words behind a name that introduce its bearer; those with a comma are followed by a title.
INTRODUCTIONS = (
    ", our ",
    ", the ",
    ", unser ",
    ", unsere ",
    ", unserem ",
    ", unserer ",
    ", recruiter",
    ", talent ",
    ", head of ",
    ", hr ",
    ", director",
    ", cto",
    ", ceo",
    ", teamleiter",
    ", leiter",
    ", personal",
    " will be ",
    " will call ",
    " will meet ",
    " will interview ",
    " will contact ",
    " will reach ",
    " will get in touch ",
    " will conduct ",
    " wird sie ",
    " wird dich ",
    " wird das gespräch ",
    " wird sich ",
    " sent you ",
    " hat ihnen ",
    " hat dir ",
    " hat sie zu",
    " invited you ",
    " - organi",
)
