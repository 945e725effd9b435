"""English words beside which an employer, a role or a requisition number stands. Data."""

from __future__ import annotations

from onward.reading.passages import FactCue

_POSTS = frozenset(
    """
    position positions role roles opening openings vacancy vacancies job jobs opportunity opportunities internship
    internships post posts program programs programme career careers employment apprenticeship fellowship available
    open traineeship
    """.split()
)
_APPLYING = frozenset("apply applied applying application applications applicant applicants".split())
_HOUSE = frozenset(
    """
    recruiter recruiters manager managers department acquisition resources recruiting recruitment partner specialist
    coordinator colleagues us folks everyone life culture time work working works worked team teams here candidacy
    interviewing future all
    """.split()
)
_SLASHED = r"(?:the team at |our team at |us at |us here at |us, )?"

# The employer begins where the words end.
EMPLOYER = (
    FactCue(
        "interest in ",
        r"(?:possibly )?(?:joining|working (?:at|for|with)|working here at|(?:becoming|being) (?:a )?part of) "
        + _SLASHED,
        0.88,
    ),
    FactCue("interest in ", _SLASHED, 0.8),
    FactCue("interested in ", r"(?:joining |working (?:at|for|with) |being (?:a )?part of )?" + _SLASHED, 0.75),
    FactCue(" at ", "", 0.86, _POSTS),
    FactCue(" at ", "", 0.8, _HOUSE | _APPLYING),
    FactCue(" at ", "", 0.5),
    FactCue("^at ", "", 0.6),
    FactCue("@ ", "", 0.5),
    FactCue(" with ", "", 0.78, _POSTS | _APPLYING | frozenset("process candidacy journey future".split())),
    FactCue(" with ", "", 0.5, frozenset("interview interviews interviewing interviewed".split())),
    FactCue(" within ", "", 0.6, _POSTS),
    FactCue("appl", r"(?:y|ied|ying|ication|ications) (?:to|at|with) (?:join |work (?:at|for|with) )?", 0.84),
    FactCue("on behalf of ", "", 0.82),
    FactCue("on behalf of ", r"[^.!?,\0]{2,60}? (?:at|of|from) ", 0.85),
    FactCue("our client", r",? (?:is )?", 0.75),
    FactCue("my client", r",? (?:is )?", 0.75),
    FactCue("considering ", r"(?:joining |working (?:at|for|with) )?", 0.75),
    FactCue("choosing ", r"(?:to apply (?:to|at|with) )?", 0.65),
    FactCue("join", r"(?:ing|ed)? (?:us at |the team at |our team at |us here at )?", 0.62),
    FactCue("welcome to ", r"(?:the team at )?", 0.55),
    FactCue("team ", r"(?:from|@|of) ", 0.8),
    FactCue("team ", "", 0.5),
    FactCue("work", r"(?:ing)? for ", 0.6),
    FactCue("cv to ", "", 0.7),
    FactCue("you across to ", "", 0.7),
    FactCue("profile ", r"(?:went |was sent |has gone )?to ", 0.7),
    FactCue("heard back from ", "", 0.7),
    FactCue("assessment for ", "", 0.7),
    FactCue("interview for ", "", 0.55),
    FactCue("check for ", "", 0.7),
    FactCue("requested by ", "", 0.75),
    FactCue(" in the ", r"(?=office |department |ministry )", 0.6),
    FactCue("^agency", r" ?[:|] ?", 0.8),
    FactCue("^hiring organi", r"[sz]ation ?[:|] ?", 0.85),
    FactCue("look after hiring at ", "", 0.85),
    FactCue("recruit", r"(?:ing)? for ", 0.7),
    FactCue(
        "application ",
        r"(?:was |has been |is being |is )?(?:successfully )?(?:sent to|viewed by|received by|reviewed by|submitted to) ",
        0.88,
    ),
    FactCue(" sent to ", "", 0.8, frozenset("were was been materials items documents".split())),
    FactCue(" from ", "", 0.72, frozenset("more update message news response reply feedback invitation offer".split())),
    FactCue("^company", r"(?: name)? ?[:|-] ?", 0.85),
    FactCue("^hiring company", r" ?[:|-] ?", 0.85),
    FactCue("^employer", r"(?: name)? ?[:|-] ?", 0.85),
    FactCue("^organi", r"[sz]ation(?: name)? ?[:|-] ?", 0.85),
    FactCue(" about ", "", 0.5, frozenset("more excited know enthusiasm passionate".split())),
)

# Words behind a name that is the employer's: "Fernwheel has received", "the Fernwheel recruiting team".
EMPLOYER_BEFORE = (
    ("team", 0.62),
    ("recruiting team", 0.8),
    ("hiring team", 0.8),
    ("has received", 0.6),
    ("has reviewed", 0.6),
    ("has decided", 0.5),
    ("has chosen", 0.5),
    ("is an equal", 0.6),
    ("is proud to be", 0.6),
    ("thanks you for", 0.6),
    ("has asked us", 0.9),
    ("has asked me", 0.8),
    ("invites you", 0.75),
    ("has invited you", 0.75),
    ("would like your", 0.6),
    ("would like you", 0.75),
    ("would like to", 0.5),
    ("has asked you", 0.8),
    ("sent you a", 0.75),
    ("has sent you", 0.6),
    ("want to meet", 0.8),
    ("wants to meet", 0.8),
    ("is committed to", 0.7),
    ("is a registered", 0.7),
    ("is a drug", 0.6),
    ("does not accept", 0.6),
    ("never asks", 0.6),
    ("will never ask", 0.6),
    ("announced", 0.5),
    ("möchte sie", 0.75),
    ("hat sie zu", 0.75),
    ("hat dich zu", 0.75),
    ("lädt sie", 0.7),
    ("lädt dich", 0.7),
    ("sucht ", 0.6),
    ("meldet sich", 0.6),
)

# What may follow an employer's name only when it is none: "the Marketing role", "Data Science at …".
NOT_AN_EMPLOYER_IF_FOLLOWED = (
    r" (?:(?:\S+ )?(?:positions?|roles?|openings?|vacancy|job|internship|post|traineeship|apprenticeship|stelle)\b"
    r"|(?:team )?(?:at|@|here at|with) (?!(?:this|the|any|present|our|all|a|regard|respect|us|your|you|\d)\b))"
)

_POST = frozenset("position role opening post job vacancy opportunity title internship posting requisition".split())
_ARTICLE = r"(?:the |our |an? |your |this |following )?"

# The role begins where the words end.
ROLE = (
    FactCue(" of ", _ARTICLE, 0.9, _POST),
    FactCue(" as ", _ARTICLE, 0.86, _POST),
    FactCue(" as ", _ARTICLE, 0.8, _APPLYING),
    FactCue(" as ", r"(?:an? |our |the )", 0.66),
    FactCue(" for ", _ARTICLE, 0.66, _POST),
    FactCue(" for ", r"(?:the position of |the role of |the post of |a job as )?" + _ARTICLE, 0.82, _APPLYING),
    FactCue(
        " for ",
        _ARTICLE,
        0.74,
        frozenset(
            "considered consideration considering candidate candidates candidacy interview interviewing interviewed "
            "interviews assessment screening screen "
            "selected hiring call step next me us today recently received process you".split()
        ),
    ),
    FactCue(" to ", r"(?:be(?:come)? )?" + _ARTICLE, 0.72, _APPLYING),
    FactCue("^position", r"(?: title| name| applied for)? ?[:|] ?", 0.92),
    FactCue("^the position", r" ?[:|] ?", 0.92),
    FactCue("^role", r"(?: title| name| applied for)? ?[:|] ?", 0.92),
    FactCue("^job", r"(?: title| posting| opening| name| role)? ?[:|] ?", 0.9),
    FactCue("^vacancy", r"(?: name| title)? ?[:|] ?", 0.9),
    FactCue("^posting", r"(?: title)? ?[:|] ?", 0.9),
    FactCue("^post", r"(?: title)? ?[:|] ?", 0.9),
    FactCue("position", r"(?: title)? ?: ?", 0.85),
    FactCue("role", r" ?: ?", 0.85),
    FactCue("job title", r" ?: ?", 0.85),
    FactCue(
        " about ",
        _ARTICLE,
        0.62,
        frozenset("talk talking call speak speaking chat you us conversation answer interview discuss".split()),
    ),
    FactCue(" for ", r'(?=")', 0.8),
    FactCue("application ", r"\(", 0.72),
    FactCue(" questions for ", "", 0.7),
    FactCue("interest in ", r"(?:becoming |working as |joining us as |being )?" + _ARTICLE, 0.7),
    FactCue("interested in ", r"(?:becoming |working as )?(?:the |our |an? )", 0.66),
    FactCue("hiring a", "n? ", 0.5),
    FactCue("hiring our ", r"(?:first |next |new )?", 0.6),
    FactCue("application", r"(?: received| submitted| confirmation| update| status)? ?[:|-] ?", 0.6),
    FactCue("applying", r" ?[:|-] ?", 0.66),
)

# Of these only letters are asked that hold no better word.
ROLE_WEAK = (
    FactCue(" for ", _ARTICLE, 0.55),
    FactCue("have a", r"n? ", 0.5),
    FactCue("have got a", r"n? ", 0.5),
    FactCue("got a", r"n? ", 0.5),
    FactCue("looking for an", "? ", 0.5),
    FactCue("looking for a", " ", 0.5),
    FactCue(" have ", r"an? ", 0.5),
    FactCue(" wants ", r"an? ", 0.55),
    FactCue("^re", r": ", 0.5),
)

# "the … position": the role ends where one of these words begins.
ROLE_BEFORE = (
    "position",
    "role",
    "opening",
    "vacancy",
    "opportunit",
    "job",
    "post",
    "requisition",
    "application",
    "search",
    "process",
    "profile",
    "interview",
    "resume",
    "cv",
)
# Of these only the first ones vouch for what stands before them.
ROLE_BEFORE_WEAK = frozenset("application search process profile interview resume cv".split())
ROLE_BEFORE_REST = r"(?:s|y|ies|ings?|ing)?\b(?! ?(?:of|as|title)\b \S)(?! ?:)"
# Where it begins: the nearest article, else the nearest small word.
ARTICLES = (" the ", " our ", " a ", " an ", " your ", " this ", " following ", "'s ")
SMALL_WORDS = (" for ", " as ", " of ", " to ", " with ", " in ", " open ")

# What ends a role that a cue began.
ROLE_ENDS = (
    r" (?:at|with|here|within|positions?|roles?|openings?|vacancy|vacancies|job|opportunity|opportunities|post|that|which|but|to|on|from"
    r"|through|has|have|is|was|will|we|you|it|this|these|due|via|since|because|unfortunately|located|based|requisition|currently|who|whose|brief|search|process|profile|resume|during"
    r"|after|before|by|as|please|recently|so|you've|we've|i've|i'm|application"
    r"|i (?:am|have|was|would|will|hope|look|wanted|think|believe)|and (?:for|we|have|has|are|is|would|wanted|the|your|our|i|you|taking|to|appreciate|thank|after|will|were)"
    r"|in (?:our|the|your|this|an?|which|order|response)|for (?:our|the|your|this|which|an?|you)"
    r"|\(?(?:job|req|requisition|posting|ref|reference|position)[ #.-]*(?:id|no|number|#|nr)\b"
    r"|- (?:your|we|thank|an? update|update|application|next|interview|status))\b"
    r"|[!?](?= |$)|(?<!\bsr)(?<!\bjr)(?<!\bdr)(?<!\bst)(?<!\basst)(?<!\bmgr)\.(?= |$|['\"])|;|: |,? (?:we|but)\b| [|•·] | @ "
    r"|,(?= (?:and|but|we|which|you|the|after|however|unfortunately|i|it|please|as|our|your|so|this|has|for|at|located|based|req|job|in|who"
    r"|if|while|although|where|there|thank|inc)\b)"
)

REQUISITION = (
    FactCue("req", r"(?:uisition)?s?\b[ #.:-]*(?:(?:id|no|number|num|nr|code)\b)?[ #.:-]*", 0.9),
    FactCue(
        "job",
        r"[ -]*(?:id|no\.?|number|num|nr\.?|nummer|code|ref(?:erence)?(?:[ -]*(?:number|no\.?|id|code))?|#)[ #.:-]*",
        0.88,
    ),
    FactCue("position", r"[ -]*(?:id|no\.?|number|num|code|ref(?:erence)?|#)[ #.:-]*", 0.88),
    FactCue("posting", r"[ -]*(?:id|no\.?|number|num|code|ref(?:erence)?|#)[ #.:-]*", 0.88),
    FactCue("vacancy", r"[ -]*(?:id|no\.?|number|num|code|ref(?:erence)?|#)[ #.:-]*", 0.88),
    FactCue("role", r"[ -]*(?:id|number|#)[ #.:-]*", 0.88),
    FactCue("posting", r" (?=\d{3,})", 0.8),
    FactCue("announcement", r"[ -]*(?:number|no\.?|id|#)?[ #.:-]*", 0.8),
    FactCue("campaign", r"[ -]*(?:number|no\.?|id|#)?[ #.:-]+", 0.8),
    FactCue("competition", r"[ -]*(?:number|no\.?|id|#)?[ #.:-]+", 0.8),
    FactCue("web ", r"(?:search|recruitment) (?:no\.?|number)[ #.:-]*", 0.8),
    FactCue("vacancy", r" (?=[a-z]{0,4}\d)", 0.75),
    FactCue("job", r" (?=\d{3,}\b)", 0.75),
    FactCue("ref", r"(?:erence)?\.?(?:[ -]*(?:number|no\.?|nr\.?|nummer|id|code|num))?[ #.:-]+", 0.75),
)
