"""English cues for stated reasons (evidence.md E2); the group `about` names the skill, field or place.

Precision comes before recall: what only says that others match better is no reason and stands in no table.
"""

from __future__ import annotations

_END = r"(?=[.,;:!()]| (?:and|but|so|which|that|at|for this|we|while|than|to be|as (?:we|this|the|it)|is|are|was|were|has|have|in this|on this) |$)"

REASONS: dict[str, str] = {
    "internal": r"""
internal, internally, within :: \b(?:fill|filled|hire|hired|promot\w+|select\w+|appoint\w+|chose\w*|go|going|gone|mov\w+|proceed\w*|offer\w*|given|decided (?:on|for)|accepted|recruit\w*|source\w*)\b.{0,60}\b(?:internal(?:ly)? (?:candidate|applicant|hire|colleague|employee|transfer|promotion|move)?|internally|from within)\b
internal :: \binternal (?:candidate|applicant|hire|colleague|employee|transfer|appointment)s?\b.{0,60}\b(?:selected|chosen|hired|appointed|accepted|filled|take|takes|will|was|has|offered|moved)
""",
    "on_hold": r"""
hold, paused, freeze, frozen, pause, budget, restructuring, restructure, reorganisation, reorganization, postponed, postpone, deferred, suspended :: \b(?:on hold|hiring freeze|freeze on (?:hiring|recruit)|paus(?:e|ed|ing) (?:all |our |the |this )?(?:hiring|recruit\w*|search|position|role|process)|(?:hiring|recruit\w*|search|position|role|process|vacancy)\b.{0,40}\b(?:paused|frozen|on hold|suspended|postponed|deferred)|frozen (?:all )?(?:hiring|recruit\w*|headcount)|restructur\w+|reorgani[sz]ation|budget (?:cuts?|constraints|freeze|reasons|was (?:cut|withdrawn)|has (?:been|not been)))\b
""",
    "cancelled": r"""
exist :: \b(?:position|role|post|job|vacancy)\b.{0,30}\b(?:will|does|do) not exist\b
cancelled, canceled, withdrawn, eliminated, cancel, discontinued, removed, withdraw, closed, scrapped :: \b(?:position|role|vacancy|job|opening|search|requisition|recruitment|hiring process|process|post|posting|campaign|internship)\b.{0,60}\b(?:cancel+ed|withdrawn|eliminated|discontinued|scrapped|closed without|removed|no longer (?:exists?|needed|required|available|be(?:ing)? filled|open|active))\b
cancel, withdraw, scrap, discontinue, fill, close :: \bdecided (?:\w+ )?(?:to (?:cancel|withdraw|scrap|discontinue)|not to fill|against filling)\b.{0,50}\b(?:position|role|vacancy|job|opening|search|requisition|recruitment|process|post|posting|it)\b
longer :: \b(?:we|company|team|client|they)\b.{0,30}\bno longer (?:be )?(?:hiring|recruiting|looking|seeking|filling|require|need)\b.{0,40}\b(?:position|role|vacancy|job|opening|post|someone|this)
longer :: \b(?:position|role|vacancy|job|opening|post|posting|requisition)\b.{0,30}\bno longer (?:available|open|exists?|active|needed|required|be(?:ing)? filled)\b
""",
    "filled": r"""
appointed :: \bwe (?:have )?(?:now |since |already )?appointed to (?:the|this)\b
filled, fill :: \b(?:position|role|vacancy|job|opening|post|it|seat|requisition|positions|roles|vacancies|place|places|spot|internship|headcount)\b.{0,50}\b(?:been|is|was|were|are|now|already|since|recently|just|successfully) (?:\w+ ){0,2}filled\b|\b(?:we|they|client|team) (?:have |has |had |'ve )?(?:\w+ )?filled (?:the|this|that|our|all|both|it)\b|\bwe've (?:\w+ )?filled\b
accepted, accept :: \b(?:another|other|chosen|selected|preferred|successful|first-choice|first choice) (?:candidate|applicant|person)\b.{0,30}\baccepted\b|\b(?:offer|position|role) (?:has been|was) (?:\w+ )?accepted by\b
""",
    "overqualified": r"""
overqualified, over :: \bover-? ?qualified\b|\bover-? ?experienced\b
exceed, exceeds, beyond, outgrow, senior, challenged, challenging, challenge, underused, utilise, bored :: \b(?:your|you|background|experience|profile|qualifications|skills)\b.{0,60}\b(?:exceeds?|(?:goes|go|are|is|lies?|well|far) (?:well |far |somewhat |a little )?beyond|outgrow)\b.{0,50}(?:role|position|level|scope|require|need|offer|job|post|looking)|\b(?:too|more) senior (?:for|than) (?:this|the|our|what)|\b(?:not|n't|neither|hardly) (?:be )?(?:sufficiently |really |be )?(?:challeng\w+|stretch\w*)\b.{0,30}(?:you|enough|role|position)?
""",
    "visa": r"""
sponsor, sponsorship, visa, permit, authorization, authorisation, right, work, eligible, eligibility :: \b(?:sponsor(?:ship)?|visas?|work (?:permits?|authori[sz]ation)|right to work|eligib\w+ to work|permission to work|legally (?:authori[sz]ed|entitled)|residence permit)\b
""",
    "location": r"""
location, located, based, relocate, relocation, commute, site, onsite, remote, remotely, office, local, region, country, timezone, time, outside, closer, distance, travel, nearby :: \b(?:only|must|need\w*|require\w*|looking for|prefer\w*|unable|not able|cannot|can't|not (?:currently )?(?:in a position|set up|possible)|decided|because|since|as|due to|given)\b.{0,70}\b(?:based (?:in|near|closer|locally|on)|located (?:in|near|closer|within)|reloc\w+|commut\w+|on-?site(?! (?:interview|round|visit|day|stage))|in[- ](?:the )?office|(?:fully |work(?:ing)? )?remote(?:ly)?|local (?:candidate|applicant|talent|to)\w*|your (?:current )?location|outside (?:of )?(?:the |our |[A-Za-z]+)|time ?zones?|hire (?:people )?in (?:your|that|the)|distance|live (?:in|near|within)|closer to (?:the|our) (?:office|site|location|headquarters|plant|store))\b
location :: \b(?:location|relocation) (?:requirement|does not|doesn't|is not|isn't|was|mismatch)
""",
    "language": r"""
german, english, french, spanish, dutch, italian, portuguese, polish, swedish, danish, norwegian :: \b(?P<about>german|english|french|spanish|dutch|italian|portuguese|polish|swedish|danish|norwegian)\b.{0,30}\b[bc][12]\b
language, german, english, french, spanish, dutch, italian, portuguese, native, fluent, fluency, fluently, speaker, speakers, speaking, polish, swedish, danish, mandarin, japanese, norwegian, arabic, bilingual :: \b(?:need\w*|require\w*|must|looking for|lack\w*|without|not (?:yet )?(?:sufficient|strong|fluent|enough|at the|quite)|stronger|insufficient|better|prefer\w*|level of|essential|because|limited|higher|fluency|native|fluent|more fluent|at least)\b.{0,60}\b(?P<about>german|english|french|spanish|dutch|italian|portuguese|polish|swedish|danish|norwegian|mandarin|japanese|arabic|language (?:skills?|level|requirements?|proficiency)|native[- ](?:level )?speak\w+|(?:written|spoken) \w+)\b
german, english, french, spanish, dutch, italian, portuguese, polish, swedish, danish, language :: \b(?P<about>(?:german|english|french|spanish|dutch|italian|portuguese|polish|swedish|danish)(?: language)?|language) (?:skills?|level|proficiency|knowledge|fluency)\b.{0,60}\b(?:not|n't|insufficient|required|below|essential|lower|enough|yet)\b
""",
    "salary": r"""
salary, compensation, pay, remuneration, expectations, expectation, budget, rate, range, package, wage, financial :: \b(?:salary|compensation|pay|remuneration|rate|wage|financial|package)(?: \w+)? (?:expectations?|requirements?|range|request|demands?|wishes)\b|\b(?:expectations?|requirements?)\b.{0,40}\b(?:salary|compensation|pay|remuneration|our (?:budget|range|band))\b|\b(?:outside|above|exceed\w*|beyond|over)\b.{0,30}\b(?:budget|(?:salary|pay) (?:range|band)|our range|our band|what we can (?:offer|pay))
""",
    "culture": r"""
culture, cultural, values, motivation, team, motivated, convinced, chemistry, personality, style, enthusiasm, fit :: \b(?:cultural(?:ly)?|culture|team|values|personality|working style|chemistry)[ -](?:fit|match|add|alignment)\b|\b(?:motivation|enthusiasm|passion|interest in (?:the|our) (?:company|role|mission))\b.{0,60}\b(?:not|n't|lack\w*|missing|unclear|convinc\w+|less|little|see)\b|\b(?:not|n't|less|lack\w*|miss\w*|unsure|unclear|doubt\w*)\b.{0,50}\b(?:motivation|enthusiasm|fit (?:in|into|with) (?:our|the) (?:team|culture|values)|(?:with|share|shared|live|to) our (?:values|culture|way of working))\b
""",
    "timing": r"""
deadline, late, closing, start, notice, availability, earlier, sooner, immediately, date, timeline, timing, after :: \b(?:after|past|missed) (?:the|our|its|this)? ?(?:application |closing |submission |advertised )?(?:deadline|closing date|cut-?off|closing)\b|\b(?:application|it|you|yours) (?:\w+ ){0,4}(?:too late|late)\b|\b(?:notice period|start(?:ing)? date|earliest start|availability|timelines?|timing)\b.{0,60}\b(?:not|n't|too (?:late|long)|conflict\w*|sooner|earlier|unable|mismatch|beyond|wait)\b|\b(?:need\w*|require\w*|looking for|someone|start)\b.{0,40}\b(?:start|available|join)\w* (?:\w+ )?(?:sooner|earlier|immediately|right away|straight away|before your|at short notice)\b
""",
    "documents": r"""
missing, incomplete, include, included, attached, documents, document, without, received, submit, provide, certificate, references, portfolio, letter, transcript, format :: \b(?:missing|incomplete|did(?: not|n't) (?:include|contain|attach|receive|submit|provide|upload)|not (?:include\w*|attach\w*|receiv\w*|submit\w*|provid\w*|enclos\w*|upload\w*)|without|lacked|no)\b.{0,60}\b(?:documents?|documentation|cover(?:ing)? letter|certificates?|transcripts?|references?|portfolio|work samples?|attachments?|paperwork|proof of|statement|application form|supporting)\b|\b(?:application|documents?|submission|paperwork) (?:was|were|is|are|remained) (?:\w+ )?(?:incomplete|missing|not complete|unreadable|in the wrong format)
""",
    "assessment": r"""
score, scores, scored, test, assessment, threshold, results, result, challenge, exercise, case, technical, interview, bar, presentation, task, assignment, tests, mark, marks, cut :: \b(?:your|the|you|on|based on|following|after)\b.{0,40}\b(?:assessment|test|challenge|exercise|case study|case|take-?home|assignment|task|technical interview|interview|coding|presentation|score|results?|marks?)s?\b.{0,80}\b(?:did(?: not|n't) (?:meet|pass|reach|achieve|demonstrate|show|quite)|below|threshold|not (?:meet|pass|reach|achieve|sufficient|strong enough|at the level)|fell short|pass mark|required (?:score|level|standard|mark)|cut-?off|benchmark)\b|\b(?:did(?: not|n't) (?:meet|pass|reach|achieve))\b.{0,50}\b(?:test|assessment|threshold|score|pass mark|bar|challenge|technical (?:interview|bar|round)|case|minimum score|benchmark|cut-?off)\b|\bscored? (?:\w+ ){0,4}(?:below|lower|under|higher)\b
""",
    "experience": rf"""
experience, experienced, years, senior, seniority, junior, senioritylevel, background :: \b(?:more|additional|greater|deeper|stronger|longer|extensive|several|\d+\+?|three|four|five|six|seven|eight|ten)(?: or more)?(?: of| direct| hands-on| practical| extensive| relevant| professional| specific| proven| years(?:'|s)?(?: of)?)* experience (?:in|with|of|on|as|within|working (?:in|with|on|as)|managing|leading|running|building) (?P<about>.{{2,60}}?){_END}
experience :: \b(?:more|greater|additional|not enough|insufficient|lack(?:s|ed|ing)?(?: of)?|limited|too little|not (?:yet )?have (?:the |enough |sufficient )?|years(?:'|s)? of|less|deeper) (?:\w+ ){{0,3}}experience\b(?! (?:more )?(?:closely|match|align|fit|better))(?: (?:in|with|of|on|as|within) (?P<about>.{{2,60}}?){_END})?
senior, seniority, junior, experienced :: \b(?:more (?:senior|experienced)|(?:looking for|need|seeking|require|hire|someone|at) (?:\w+ ){{0,5}}(?:senior|more experience)|(?:too|bit|somewhat|more) junior|level of (?:experience|seniority)|seniority)\b
years :: \b(?:more|fewer|minimum(?: of)?|at least|required|requires?|than|with) (?:\w+ )?(?:\d+\+?|two|three|four|five|six|seven|eight|ten)?\+? ?years\b
""",
    "skill": rf"""
skills, skill, knowledge, expertise, proficiency, proficient, familiar, lack, lacks, lacking, missing, stronger, background, experience, qualification, certification, licence, license, degree, command, fluency :: \b(?:<lack>|need(?:ed|s)?|require[sd]?|looking for|were looking for|would have liked|wanted|sought|seeking|hoping for)\b.{{0,40}}\b(?:skills?|knowledge|expertise|proficien\w+|familiarity|certification|licen[cs]e|degree|grounding|command|background|qualification) (?:in|with|of|for|on) (?P<about>.{{2,60}}?){_END}
stronger, deeper, strong, more, better :: \b(?:stronger|deeper|more advanced|more solid|better|more in-depth) (?:\w+ ){{0,2}}(?:skills?|knowledge|expertise|background|command|grounding|understanding|proficiency) (?:in|with|of|on) (?P<about>.{{2,60}}?){_END}
stronger :: \b(?:was|were|is|are) (?:simply |just |somewhat |a little )?(?:stronger|deeper|further along) (?:in|on|with) (?P<about>.{{2,60}}?){_END}
lack, lacks, lacked, lacking, missing, without :: \b(?:you|your (?:profile|application|background|cv|resume)|candidates?)\b.{{0,40}}\b(?:lack(?:s|ed|ing)?|missing) (?:the |any |some )?(?P<about>[a-z0-9+#./ -]{{2,50}}? (?:skills?|knowledge|certification|licen[cs]e|degree|expertise|qualification))\b
specific, particular, required :: \b(?:do|does|did)(?: not|n't) (?:yet )?(?:have|possess|hold|bring) (?:the |a |an )?(?:required |necessary |specific |valid )(?P<about>[a-z0-9+#./ -]{{2,50}}?){_END}
""",
}
