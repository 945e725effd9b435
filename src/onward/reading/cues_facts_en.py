"""English words beside which an employer, a role or a requisition number stands. Data."""

from __future__ import annotations

from onward.reading.passages import FactCue

_POST = r"(?:positions?|roles?|openings?|vacanc(?:y|ies)|jobs?|opportunit(?:y|ies)|internships?|posts?|program(?:me)?s?|careers?|employment|apprenticeship|fellowship)"
_TEAM = r"(?:teams?|recruiting|recruitment|careers|talent|hiring|people operations|human resources|hr)"

# The employer begins where the pattern ends.
EMPLOYER = (
    FactCue("interest in", r"\binterest in (?:the team at |us at |us, )?", 0.8),
    FactCue(
        "interest in",
        r"\binterest in (?:possibly )?(?:joining|working (?:at|for|with)|working here at|(?:becoming|being) (?:a )?part of|pursuing [^.!?]{2,60} (?:at|with)) ",
        0.88,
    ),
    FactCue("interest in", r"\binterest in (?:[^.!?\n]|\n(?!\n)){2,120}? (?:at|with|here at|within) ", 0.8),
    FactCue("interested in", r"\binterested in (?:joining |working (?:at|for|with) |being (?:a )?part of )?", 0.75),
    FactCue(" at ", rf"\b{_POST} (?:here |available |currently open )?at ", 0.86),
    FactCue(
        " with ",
        rf"\b(?:{_POST}|application|appl(?:y|ied|ying)|process|candidacy|journey|future) (?:here )?with ",
        0.78,
    ),
    FactCue(" within ", rf"\b{_POST} within ", 0.6),
    FactCue("appl", r"\bappl(?:y|ied|ying|ication|ications) (?:to|at|with) (?:join |work (?:at|for|with) )?", 0.84),
    FactCue("appl", r"\bappl(?:y|ied|ying|ication|ications) (?:for|as|to) [^.!?\n]{2,90}? (?:at|with) ", 0.8),
    FactCue("candidacy", r"\bcandidacy (?:at|with|for employment (?:at|with)) ", 0.8),
    FactCue("on behalf of", r"\bon behalf of ", 0.82),
    FactCue("on behalf of", r"\bon behalf of [^.!?,]{2,60}? (?:at|of|from) ", 0.85),
    FactCue("our client", r"\bour client,? (?:is )?", 0.75),
    FactCue(
        "considering",
        r"\bconsidering (?:a career (?:at|with) |a future (?:at|with) |employment (?:at|with) |opportunities (?:at|with) |joining |working (?:at|for|with) )?",
        0.75,
    ),
    FactCue("choosing", r"\bchoosing (?:to apply (?:to|at|with) )?", 0.65),
    FactCue("join", r"\bjoin(?:ing|ed)? (?:us at |the team at |our team at |us here at )?", 0.62),
    FactCue("welcome to", r"\bwelcome to (?:the team at )?", 0.55),
    FactCue("team ", r"\bteam (?:here )?(?:at|from|@|of) ", 0.82),
    FactCue(
        " at ",
        r"\b(?:recruiters?|managers?|department|acquisition|resources|recruiting|recruitment|partner|specialist|coordinator|colleagues|us|folks|everyone|all of us|careers|life|culture|time|work(?:ing|s|ed)?) (?:here )?at ",
        0.76,
    ),
    FactCue("here at ", r"\bhere at ", 0.85),
    FactCue("at ", r"^at (?=\S[^.!?]{1,60}?,? (?:we|our)\b)", 0.8),
    FactCue(" at ", r"(?<!look)(?<!arrive)(?<!meet)(?<!meeting)(?<!is)(?<!held)\b at ", 0.5),
    FactCue("work", r"\bwork(?:ing)? for ", 0.6),
    FactCue("team", rf"\b(?:the|your|from) (?=(?:\S+ ){{1,5}}?{_TEAM}\b)", 0.55),
    FactCue("team ", r"^team ", 0.6),
    FactCue(
        "application",
        r"\bapplication (?:was |has been |is being |is )?(?:successfully )?(?:sent to|viewed by|received by|reviewed by|submitted to|under review at|under review by) ",
        0.88,
    ),
    FactCue(" from ", r"\b(?:update|message|news|response|reply|feedback|invitation|offer) from ", 0.72),
    FactCue("were sent to", r"\b(?:items|documents|materials) were sent to ", 0.88),
    FactCue(
        "equal", r"^(?=\S[^.!?]{1,60}? (?:is|are) (?:an |proud to be an? |committed to )(?:equal|affirmative))", 0.6
    ),
    FactCue(
        "ha",
        r"^(?=(?:\S+ ){1,5}?ha(?:s|ve) (?:received|reviewed|decided|chosen|completed|moved|declined|invited|viewed|updated|shared|confirmed) )",
        0.5,
    ),
    FactCue("interview", r"\binterview(?:ing|ed|s)? (?:at|with) ", 0.5),
    FactCue("hiring", r"^(?=(?:\S+ ){1,4}?(?:is|are) hiring\b)", 0.4),
    FactCue("company", r"^(?:hiring )?company(?: name)? ?[:|-] ?", 0.85),
    FactCue("employer", r"^employer(?: name)? ?[:|-] ?", 0.85),
    FactCue("organi", r"^organi[sz]ation(?: name)? ?[:|-] ?", 0.85),
    FactCue("about ", r"\b(?:learn(?:ing)? more|excited|know more|enthusiasm|passionate) about ", 0.5),
)

# What may follow an employer's name only when it is none: "the Marketing role", "Data Science at …".
NOT_AN_EMPLOYER_IF_FOLLOWED = (
    r"\s+(?:(?:\S+\s+)?(?:positions?|roles?|openings?|vacancy|job|internship|post|traineeship|apprenticeship|stelle)\b"
    r"|(?:team\s+)?(?:at|@|here at|with)\s+(?!(?:this|the|any|present|our|all|a|regard|respect|us|your|you|\d)\b))"
)

# The role begins where the pattern ends; `free` roles need no head noun, the words around them are enough.
ROLE = (
    FactCue(" of ", r"\b(?:position|role|opening|post|job|vacancy|opportunity|title) of (?:an? |the |our )?", 0.9),
    FactCue(
        " as ", r"\b(?:position|role|opening|post|job|vacancy|opportunity|internship) as (?:an? |the |our )?", 0.86
    ),
    FactCue(
        " for ", r"\b(?:position|opening|vacancy|opportunity|requisition|posting|role) for (?:an? |the |our )?", 0.66
    ),
    FactCue("position", r"^(?:(?:the|your) )?(?:open )?position(?: title| name| applied for)? ?[:|] ?", 0.92),
    FactCue("role", r"^(?:job )?role(?: title| name| applied for)? ?[:|] ?", 0.92),
    FactCue("title", r"^(?:job|position|posting|vacancy|requisition) title ?[:|] ?", 0.92),
    FactCue("job", r"^job(?: posting| opening| name)? ?[:|] ?", 0.88),
    FactCue("vacancy", r"^vacancy(?: name)? ?[:|] ?", 0.88),
    FactCue(":", r"\b(?:position|role|job|vacancy|opening|posting)(?: title)? ?: ?", 0.85),
    FactCue(
        "appl",
        r"\bappl(?:y|ied|ying|ication|ications)(?: (?:today|recently|online|with us|with|materials|received|submitted|form|submission|status|confirmation|update|package))? (?:for|to) (?:be(?:come)? )?(?:(?:the|our|an?|a job as an?|the role of|this|following) )?",
        0.72,
    ),
    FactCue("appl", r"\bappl(?:y|ied|ying|ication) as (?:an? |our |the )?", 0.8),
    FactCue(
        "consider",
        r"\bconsider(?:ed|ing|ation)?(?: you| your \S+| me| him| her)? (?:further )?(?:for|as) (?:the |our |an? )?",
        0.7,
    ),
    FactCue("interview", r"\binterview(?:ing|ed|s)?(?: with [^.!?\n]{2,40}?)? for (?:the |our |an? )?", 0.75),
    FactCue(
        "interest in",
        r"\binterest in (?:becoming |working as |joining us as |joining [^.!?\n]{2,40}? as |being )?(?:the |our |an? )?",
        0.7,
    ),
    FactCue("interested in", r"\binterested in (?:becoming |working as |the |our )(?:the |our |an? )?", 0.66),
    FactCue("candida", r"\bcandida(?:te|tes|cy) for (?:the |our |an? )?", 0.72),
    FactCue("join", r"\bjoin(?:ing)? [^.!?\n]{2,60}? as (?:an? |our |the )", 0.75),
    FactCue("offer", r"\boffer(?:ing)? you (?:the )?(?:position|role|job|post) (?:of|as) (?:an? |our |the )?", 0.9),
    FactCue("hiring", r"\b(?:hiring|looking) (?:for )?an? ", 0.5),
    FactCue("assessment", r"\bassessment for (?:the |our |an? )?", 0.6),
    FactCue("update on", r"\bupdate (?:on|regarding|about|for) (?:your application for )?(?:the |our |an? )?", 0.5),
    FactCue("regarding", r"\bregarding (?:the |our |your application (?:for|as) )(?:the |our |an? )?", 0.55),
    FactCue("screen", r"\bscreen(?:ing)? for (?:the |our |an? )?", 0.6),
    FactCue("role at", r"\bfor (?:the |our |an? )(?=[^.!?\n]{3,80} role at)", 0.8),
)

# "the … position": the role ends where the pattern begins.
ROLE_BEFORE = (
    r"\b(?:position|role|opening|vacancy|job opening|opportunity|job posting|job|post|requisition|internship position|opportunities"
    r"|application)\b(?!\s*(?:of|as|title)\b\s+\S)(?!\s*:)"
)
ROLE_BEFORE_GATES = ("position", "role", "opening", "vacancy", "job", "opportunit", "post", "requisition", "application")
# Where it begins: the nearest article first, then the nearest small word.
ROLE_BEGINS = (
    r"\b(?:the|our|an?|your|this|following|[\w&.-]+['’]s) (?=\S)",
    r"(?:^|\b(?:for|as|of|to|with|in|open) )(?=\S)",
)

# What ends a role that a cue began.
ROLE_ENDS = (
    r"\s+(?:at|with|here|within|positions?|roles?|openings?|vacancy|vacancies|job|opportunity|opportunities|post|that|which|but|to|on|from|through|has|have|is|was"
    r"|will|we|you|i|it|this|these|due|via|since|because|unfortunately|located|based|requisition|currently|during|after|before|by|as|please|recently|so"
    r"|and\s+(?:for|we|have|has|are|is|would|wanted|the|your|our|i|you|taking|to|appreciate|thank|after|are|will|were|for)|in\s+(?:our|the|your|this|an?|which|order|response)|for\s+(?:our|the|your|this|which|an?|you)"
    r"|has|\(?(?:job|req|requisition|posting|ref|reference|position)[\s#.-]*(?:id|no|number|#|nr)\b|job\s+(?:id|number)|you['’]ve|we['’]ve|i['’]m|-\s+(?:your|we|thank|an?\s+update|update|application|next|interview|status))\b"
    r"|[!?](?=\s|$)|(?<!\bSr)(?<!\bJr)(?<!\bDr)(?<!\bSt)(?<!\bAsst)(?<!\bMgr)\.(?=\s|$|['\"”])|[;]|:\s|,?\s+(?:we|but)\b|\n\s*\n|\s[|•·]\s|\s@\s"
    r"|,(?=\s+(?:and|but|we|which|you|the|after|however|unfortunately|i|it|please|as|our|your|so|this|has|for|at|located|based|req|job|in|who|if|while|although|where|there|thank|inc)\b)"
)

REQUISITION = (
    FactCue(
        "req", r"\b(?:job |position )?req(?:uisition)?s?\b[\s#.:-]*(?:(?:id|no|number|num|nr|code)\b)?[\s#.:-]*", 0.9
    ),
    FactCue(
        "job",
        r"\b(?:job|position|posting|vacancy|opening|role)[\s-]*(?:id|no\.?|number|num|nr\.?|code|ref(?:erence)?(?:[\s-]*(?:number|no\.?|id|code))?|#)[\s#.:-]*",
        0.88,
    ),
    FactCue("position", r"\b(?:position|posting)[\s-]*(?:id|no\.?|number|num|code|ref(?:erence)?|#)[\s#.:-]*", 0.88),
    FactCue("vacancy", r"\bvacancy[\s-]*(?:id|no\.?|number|num|code|ref(?:erence)?|#)[\s#.:-]*", 0.88),
    FactCue("ref", r"\bref(?:erence)?\.?(?:[\s-]*(?:number|no\.?|nr\.?|id|code|num))?[\s#.:-]+", 0.75),
)
