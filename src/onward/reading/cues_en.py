"""English cues. The mechanism and the form of a line are described in `cue`."""

from __future__ import annotations

MACROS = {
    "app": r"applications?|candidac(?:y|ies)|candidature|submission|profile|resume|cv|interest",
    "job": r"positions?|roles?|vacanc(?:y|ies)|jobs?|openings?|opportunit(?:y|ies)|posts?|requisitions?|posting|internship",
    "people": r"candidates?|applicants?|individuals?|people|person|someone|somebody|finalists?|talents?|profiles|applications?",
    "other": r"other|another|others|different|alternative|a number of other|several other|some other",
    "not": r"\bnot|n't|\bnever|\bcannot|\bunable",
    "adv": r"(?:\w+ly |at this time |at this point |currently |now |also |then |actually |really |be able to |be |been |being )*",
    "lack": r"lack(?:s|ed|ing)?|miss(?:es|ing)|(?:do|does|did)(?: not|n't) (?:yet |currently |quite |fully )?(?:have|possess|meet|demonstrate|show|bring)|"
    r"not enough|insufficient|limited|without|absence of|little|not (?:yet )?sufficient|not (?:quite )?as (?:strong|deep|extensive)",
}

# What makes a no conditional, hypothetical or general: "if you are not selected", "only shortlisted applicants will".
CONDITIONAL = r"""
if, should, unless, whether, event, case, in :: \b(?:if|unless|in case|in the event|whether|where) (?:\w+ ){0,3}(?:you|your|yours|we|it|the|this|there|selected|successful|unsuccessful|shortlisted|not|an?)\b
should :: ^(?:\W*)should (?:you|your|we|the|this|there)\b|, should (?:you|your|we|the|this)\b
only :: \bonly (?:\w+ ){0,4}(?:shortlisted|selected|successful|qualified|suitable|those|candidates|applicants)\b
those, applicants, candidates, anyone, everyone, applications, items :: \b(?:those|all|any|every|unsuccessful|some)? ?(?:candidates?|applicants?|those|applications|items|anyone|everyone) (?:who|that|which|not|will|are|is|may|must|know|received)\b
successful :: \bsuccessful or (?:un|not\b)|\bwhether or not\b
until, once, when, notification, soon :: \b(?:until|once|when|as soon as|before|after) (?:the|this|a|an|our|your) (?:\w+ )?(?:position|role|vacancy|job|post|opening|posting|requisition|test|form|documents?)\b|\buntil (?:this|that|you|it|we)\b
will, sometimes, contact :: \bsometimes\b|\bwill (?:only )?(?:contact|reach out to|be in touch with|notify|invite|be contacting|speak (?:to|with))\b
may, result, otherwise, without :: \bmay (?:result|be|not|no longer)\b|\botherwise\b|\bwithout (?:hearing|news|word|any)\b
other, another, different, next :: \b(?:not|n't) (?:yet )?(?:found|find) the right\b
may, might :: \b(?:may|might|could) (?:not )?be (?:rejected|declined|unsuccessful|disqualified)
late, incomplete, received, submitted, after :: \b(?:late|incomplete|duplicate|unsolicited) (?:applications?|submissions?|cvs?|entries)\b|\b(?:applications?|submissions?) (?:received|submitted|arriving|sent) (?:after|late|by)\b
assume, consider, regarded :: \b(?:assume|consider|regard)\b.{0,60}\b(?:unsuccessful|not (?:been )?(?:selected|successful|shortlisted))
within, hear, heard, receive, consider :: (?:not|n't) (?:hear|heard|receive|received) .{0,60}(?:unsuccessful|not (?:been )?(?:selected|successful|shortlisted)|assume|consider)
"""

CUES: dict[str, str] = {
    "conditional": CONDITIONAL,
    "hypothetical": r"""
until :: \buntil (?:this|that|you|we|it|the)\b
why :: \bwhy (?:an?|the|your) (?:employer|company|client)\b
if, should :: \b(?:if|should) (?:you|your \w+)(?:'re| are| is| were| have| has| be)? ?not\b|\bif (?:you|your \w+) (?:aren't|isn't|haven't|weren't)\b|\bif we (?:decide|choose) not\b
""",
    "greeting": r"""
dear, hi, hello, hey, good, greetings, mr, ms :: ^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings)\b.{0,60}$
""",
    "thanks": r"""
thank, thanks :: \b(?:thank(?:s| you)|many thanks)\b
appreciate, appreciated :: \bappreciat(?:e|ed|es|ing) (?:your|the|that|you|all|both|having)\b
grateful, gratitude :: \bgrate(?:ful)|\bgratitude
""",
    "regret": r"""
unfortunately :: \bunfortunately\b
regret, regrettably, regretfully :: \bregret(?:tably|fully)?\b
sorry :: \bsorry\b
afraid :: \bafraid\b
sadly :: \bsadly\b
disappointing, disappointed, disappoint, disappointment :: \bdisappoint
""",
    "decline": r"""
no :: \b(?:it's|its|that's|it is) (?!not\b)(?:\w+ )?a no\b
feel, think, believe, right, fit, match :: (?:don't|do not|didn't|did not) (?:feel|think|believe)\b.{0,40}\b(?:right|fit|match|suited|suitable)\b
asking, asked, ask, calling, inviting :: \b(?:won't|will not|not) be (?:asking|inviting|calling) you\b
closest :: \bnot (?:one of|among) (?:the|our)\b.{0,30}\b(?:selected|chosen|shortlist\w*|finalists)\b
invite, interview, put, include, shortlist, interviewing, inviting, progress :: \b(?:decided|chosen|have|will|are|do|did|won't|not going)\b (?:\w+ ){0,3}?(?:not|n't|won't) (?:be )?(?:to )?(?:be )?(?:invit(?:e|ed|ing)|interview(?:ed|ing)?|put(?:ting)? you forward|includ(?:e|ed|ing) you|shortlist(?:ed|ing)?|progress(?:ed|ing)?|tak(?:e|en|ing) you)\b(?!.{0,20}\b(?:on|before|until) (?:mon|tue|wed|thu|fri|\d))
won't :: \bwon't be (?:interview|invit|progress|shortlist|tak|mov|proceed|continu|offer)\w*
decline :: \b(?:have|had|need|must|going) to decline (?:it|this|you|your)\b
no :: \b(?:this|it|the answer|that|ours) is (?!not\b)(?:\w+ )?a? ?no\b(?! (?:small|longer|different|better|problem|secret))(?:\W|$| for| this time| from)
leave :: \bdecided to leave it (?:here|there|at that)
go, going :: \b(?:won't|will not|not) (?:be )?go(?:ing)? (?:on|ahead|any further|further) with your\b
withdraw :: \bhave to withdraw you\b
released, release, closing :: \b(?:releas|clos)ing your application\b
forward, ahead, further, proceed, progress, progressing, advance, advancing, continue, continuing, move, moving, going, taking, take :: (?:<not>|decided against|decision (?:was made )?not|chosen not|won't|no longer) <adv>(?:to )?<adv>(?:mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?|progress(?:ing)?|advanc(?:e|ing)|continu(?:e|ing)|(?:tak|push|carry|bring)(?:e|ing)? (?:you|your|it|this application|the application|things))\b(?! to (?:the )?(?:reschedul|a different (?:time|date)))(?:.{0,80}\b(?:forward(?! with (?:everyone|every|all))|ahead|further|on|with (?!everyone|every|all)|application|candidacy|process|round|stage|step|phase|you|interview|profile|consider|through)\b|$|[.!])
proceed, move, go, progress, continue, advance, forward, proceeding :: \bdecided (?:\w+ ){0,2}not to (?:proceed|move|go|progress|continue|advance|pursue|forward)
against :: \b(?:decid\w+|opted|chosen) against\b.{0,80}(?:<app>|moving|proceed|progress|you|continu)
offer, extend, invite, interview :: (?:<not>) <adv>(?:in a position to |able to |to )?(?:be )?(?:offer(?:ing)?|extend(?:ing)?|invit(?:e|ing)|provid(?:e|ing)) (?!every|all|each|any)(?:you )?(?:.{0,20})\b(?:<job>|employment|interviews?|offer|place|role|contract|next (?:stage|round))
selected, shortlisted, shortlist, chosen, successful, accepted, considered, invited, picked, progressed, advanced, retained, approved :: (?<!whether )(?<!or )(?:<not>) (?:been |be |being |get |have been )?(?:\w+ly )?(?:selected|short-?listed|chosen|successful|accepted|invited|picked|progressed|advanced|retained|taken (?:forward|further))\b(?! (?:documents|files?|formats?|browser))
considered, consider, consideration :: (?:<not>|no longer|not going to) <adv>(?:to )?(?:be )?(?:(?:being )?consider(?:ed|ing|ation)?|under (?:active )?consideration|in consideration|in the running)\b
unsuccessful :: \bunsuccessful\b
rejected, rejection, reject, rejecting :: \b(?:application|candidacy|profile|you|resume|cv|interview)\b.{0,40}\b(?:reject(?:ed)?)\b|\breject(?:ed|ing)? (?:your|the|this|you)\b.{0,20}(?:<app>)?|\brejection (?:of your|email|letter|notice)
declined, decline :: \b(?:application|candidacy|submission|profile)\b.{0,40}\bdeclined\b|\b(?:have|must|had|need|decided|going|will|we) (?:to )?decline(?:d)? (?:your|to (?:move|proceed|progress|pursue))|\bdeclin(?:e|ed|ing) your (?:<app>)
regret, regretfully :: \bregret(?:fully)? (?:to |that (?:we )?)?(?:inform|advise|tell|let you know|notify|say|have to|we|your|you|must|on this occasion|are|were)\b(?!.{0,60}(?:reschedul|postpon|appointment|delay|maintenance|correspond|respond|reply|feedback|individual|contact (?:all|every)|acknowledge))
longer, removed :: \bno longer (?:being )?(?:under |in |be )?(?:consider|in (?:the )?(?:running|process)|move|moving|pursu|proceed|active)
removed, withdrawn, archived, dismissed, disqualified, ineligible, eliminated :: \byour (?:<app>) (?:has been|was|is being|is) (?:\w+ )?(?:removed|archived|dismissed|disqualified|eliminated|closed|ineligible)
pass, passing, passed :: \b(?:going to|decided to|have to|will|to|must) pass (?:on|at|this)\b.{0,60}(?:<app>|<job>|you|time|candidacy)
match, fit, suitable, fitting, right, suited :: \b(?:you|your (?:<app>|background|experience|skills|qualifications|skillset|skill set)|it|this|that)\b.{0,40}(?:<not>|no) <adv>(?:be )?(?:quite |entirely |exactly )?(?:a |an |the )?(?:\w+ ){0,2}(?:match|fit|suitable|fitting|right (?:one|choice|person|fit|match|candidate)|suited)\b
meet, requirements, criteria, qualifications :: \byou(?:r (?:<app>|experience|background|qualifications|profile))? (?:<adv>)(?:do|does|did)(?: not|n't) <adv>(?:meet|match|fulfil|fulfill|satisfy|fit)\b.{0,60}\b(?:requirements?|criteria|qualifications?|needs|profile|role|position)
pursue, pursuing :: (?:<not>|no longer|decided against) <adv>(?:to )?<adv>pursu(?:e|ing)\b.{0,60}(?:<app>|you|further|background)
hire, hiring, employ, recruit :: (?:<not>) <adv>(?:to )?(?:hire|hiring|employ|recruit) you\b
stop, end, ended, conclude, concluded, close, closed :: \b(?:we (?:have|will|are)|decided to|will be) (?:\w+ )?(?:stop(?:ping)?|end(?:ed|ing)?|conclud(?:e|ed|ing)|clos(?:e|ed|ing)) (?:the process with|your (?:<app>)|out your)
cut :: \b(?:didn't|did not|hasn't|not) make (?:it|the cut|the shortlist|it to|it past|it through)\b
proceeding :: \bnot be proceeding\b
progressed, progress, progressing :: \bnot (?:be )?progress(?:ed|ing)?\b
positive :: \b(?:no|not|n't|unable to|cannot) (?:\w+ ){0,4}(?:positive|favou?rable|better|good) (?:news|answer|response|reply|outcome|decision)
news :: \b(?:not the (?:news|outcome|answer|result|decision|response|update) (?:you|that you|we))
other :: \bgo(?:ing)? (?:in )?(?:a )?(?:different|another) (?:direction|way|route)
direction :: \b(?:a|in a|in another|another) (?:different |other )?direction\b
turn :: \bturn(?:ed|ing)? (?:you|your application) down
opportunity :: \b(?:unable|not able|not in a position) to (?:offer|progress|take|provide|proceed|move|accept|consider|include|invite|hire)\b.{0,60}(?:<job>|you|your)
""",
    "decline.implied": r"""
requirement, requirements, applications, closing :: \brequirement\b.{0,30}\b(?:on hold|closed|cancelled|filled|withdrawn)\b|\bclosing (?:all )?(?:the )?applications\b
appointing, filling, hiring, recruiting :: \bwill not be (?:appointing|filling|hiring|recruiting)\b
decision :: \bdecision (?:has been|was) (?:taken|made) (?:not )?to (?:withdraw|cancel|close|pause|freeze|fill|put|stop)\b
someone, somebody, else :: \b(?:go|going|gone|went|proceed\w*|moving|move|moved) (?:ahead |forward )?with (?:someone|somebody|another|a different)\b
focus, focusing, concentrate, continue, proceed, continuing, set, invited :: \b(?:going to|will|we're|we are|decided to|have chosen to) (?:be )?(?:focus\w*|concentrat\w*|continu\w*|proceed\w*) (?:on|with) (?:a |an |the |those |our |only )?(?:\w+ ){0,3}(?:<people>)\b|\b(?:have|has) (?:now )?invited (?:a |an |the )?(?:\w+ ){0,3}(?:of )?(?:candidates|applicants|people)\b
filled :: \bgot filled\b
someone, somebody, else :: \b(?:offered|given|gave|awarded|appoint(?:ed)?|hired|chosen|chose|select(?:ed)?|gone with|went with|found|decided on|recruited|taken on)\b.{0,40}\b(?:someone|somebody|another person)(?: else)?\b
closed, close :: \bclosed (?:this|the|that) (?:position|role|job|requirement|vacancy|requisition) with\b
forward, small, number, candidates, few :: \btake forward (?:a |the )?(?:small|limited|few|other|those|candidates|applicants|number)
shortlist, interviewed, contacted :: \b(?:candidates|applicants|those) (?:to be interviewed|selected|shortlisted|chosen)\b.{0,30}\bhave (?:now |already )?been (?:contacted|notified|invited|informed)|\bother candidates have been invited\b
hired :: \b(?:we|we've|have|has)\b.{0,15}\bhired (?:someone|somebody|another|a)\b
consider :: \bhope (?:that )?you(?:'ll| will) consider us again\b
appointed, appoint :: \bwe (?:have )?(?:now )?appointed (?:to (?:the|this)|someone|another)
exist :: \b(?:position|role|post|job)\b.{0,30}\b(?:will|does|do) not exist\b
offered :: \b(?:has been|was|is being) offered to (?:the|a|another|somebody|someone)\b
one :: \b(?:chose|went with|ended with|settled on|decided on|picked) (?:the|an) ?other (?:one|person|finalist)?\b
choose, chosen :: \bnot the (?:one|person) (?:we|they) (?:chose|have chosen|picked|selected)
other, another, others, different, candidates, candidate, applicants, applicant :: \b(?:proceed|mov|go|went|continu|progress|advanc|forward|work|mak)\w*\b.{0,50}\bwith (?:(?:a|an|the|some|several|those|our|only|just|two|three|\d+) )?(?:small (?:number|group|pool) of |number of |limited number of |few |shortlist of |group of )?(?:<other>|internal|external|stronger|those|more|candidates?|applicants?|few|\w+er qualified|preferred|selected)\b
other, another, others, different :: \b(?:select|cho(?:ose|se|sen)|pick|appoint|hire|identif|offer|prefer|shortlist|interview|pursu|focus|consider|favor|favour|priorit|in favou?r of|decided (?:on|for|to (?:hire|offer|select|go|appoint))|extend|given to|award)\w*\b.{0,60}\b<other> (?:\w+[ -]){0,3}(?:<people>)
filled, fill :: \b(?:<job>|it|seat|requisition|this|headcount)\b.{0,60}\b(?:been|is|was|were|are|now|already|since|recently|just|successfully) (?:\w+ ){0,2}filled\b|\b(?:have|has|we've|we) (?:\w+ ){0,2}filled (?:the|this|that|our|all|both)\b
hired, found, chosen, selected, appointed :: \b(?:we|have|has|we've|team|client|they|hiring manager)\b.{0,20}\b(?:hired|found|chosen|selected|appointed|identified) (?:a|an|the|our|someone|somebody|one) (?:\w+ ){0,3}(?:<people>)
accepted :: \b(?:another|other|a|the|selected|chosen) (?:\w+ )?(?:<people>) (?:has |have )?(?:since )?accepted
offered :: \b(?:<job>|it) (?:has|have|was|were) (?:now )?(?:been )?(?:offered|given|awarded) to\b
offer :: \b(?:made|extended|making|extending) an? (?:\w+ )?offer to (?:a|an|another|someone|the)\b
cancelled, canceled, withdrawn, cancel, closed, discontinued, eliminated, removed, suspended :: \b(?:<job>|search|hiring process|recruitment(?: process)?|recruiting process|selection process|requisition|campaign)\b.{0,60}\b(?:has|have|was|were|is|are|being|been|to be|will be) (?:\w+ ){0,3}(?:cancel+ed|withdrawn|closed|discontinued|eliminated|removed|suspended|terminated|retired|put on hold|placed on hold|paused|frozen)\b(?! (?:soon|on|until|by|at|in \d))
cancel, close, withdraw, hold, pause, freeze, halt, stop :: \b(?:decided|decision|had|have|need|chosen|forced|opted) to (?:\w+ )?(?:cancel|close|withdraw|pause|freeze|halt|stop|put|discontinue|postpone|suspend|not fill)\b.{0,50}\b(?:<job>|search|hiring|recruitment|recruiting|process|on hold)
hold, paused, freeze, frozen :: \b(?:<job>|hiring|search|recruit\w+)\b.{0,50}\b(?:on hold|paused|frozen|freeze)\b|\bhiring freeze\b
longer :: \b(?:<job>|we|company|team)\b.{0,30}\bno longer (?:be )?(?:hiring|recruiting|available|open|accepting|looking|seeking|filling|exists?|needed|required|be filled|active)
internal, internally, within :: \b(?:fill|filled|hire|hired|promot\w+|select\w+|appoint\w+|chose\w*|go\w*|mov\w+)\b.{0,60}\b(?:internal(?:ly)?|from within)
strong, stronger, closely, better, match, matched, matches, align, aligned, suited, suitable, fit :: \b(?:<other>|those|these|some|several) (?:\w+ ){0,2}(?:<people>)\b.{0,60}\b(?:more|better|stronger|closer|closely|best|strongest)\b
decided :: \bdecided to (?:\w+ )?(?:pursue|explore|go with|focus on|concentrate on|consider|interview) (?:other|another|candidates|different|alternative|applicants|those)
list, shortlist, shortlisted :: \b(?:already|have|has) (?:\w+ )?(?:completed|closed|finali[sz]ed) (?:our|the) (?:shortlist|selection|hiring)
""",
    "generic_fit": r"""
closely, closer, aligned, align, match, matches, matched, matching :: \b(?:more|most|better|best|closely|closer|strongly|stronger) (?:\w+ )?(?:match\w*|align\w*|fit\w*|suit\w*|meet\w*|correspond\w*|relevant)
fit, match, suited, suit :: \b(?:better|best|stronger|closer|right|good|strong|perfect|ideal|quite the right) (?:\w+ )?(?:fit|match|suited)\b
skills, experience, qualifications, background, profile :: \bwhose (?:\w+,? ){0,6}(?:skills?|experiences?|qualifications?|backgrounds?|profiles?|skill sets?)\b
needs, requirements :: \b(?:our|the|current|specific|present) (?:\w+ ){0,2}(?:needs|requirements)\b
""",
    "volume": r"""
number, volume, many, applications, applicants, candidates, response, overwhelming, competitive, competition, quality, calibre, caliber, pool, hundreds, thousands :: \b(?:high|large|great|overwhelming|significant|huge|unprecedented|exceptional|considerable|record|sheer|tremendous|strong|extraordinary) (?:\w+ )?(?:number|volume|amount|response|quality|interest|standard|calib\w+|level of interest|pool|field)\b
many, several, numerous, hundreds, thousands :: \b(?:many|several|numerous|hundreds of|thousands of|so many|multiple|a lot of|over \d+|more than \d+|\d+) (?:\w+ ){0,3}(?:applications|applicants|candidates|responses|resumes|submissions|people)
competitive, competition :: \bcompetiti(?:ve|on)\b
""",
    "empathy": r"""
difficult, easy, disappointing, disappointment, understand, hard, tough :: \b(?:difficult|not (?:an )?easy|tough|hard) (?:decision|choice|one|for us)|\bdecision was (?:not easy|difficult|hard|a hard|tough)|\b(?:know|understand|realise|realize|appreciate|sure) (?:that )?(?:this|it|the) .{0,30}(?:disappoint|not (?:be )?the|frustrat|hard|news|outcome)|\bdisappoint(?:ing|ment)\b
reflection, reflect :: \bnot a? ?reflect(?:ion|ive)?\b
discouraged, discourage :: \bdiscourage
""",
    "compliment": r"""
impressed, impressive, enjoyed, pleasure, strong, great, valued, talented, accomplished, qualified, delighted :: \b(?:were|was|are|very|really|truly|quite) (?:\w+ )?impressed\b|\bimpressive\b|\b(?:enjoyed|pleasure|delight\w*|great|lovely|nice) (?:to )?(?:meeting|speaking|talking|learning|getting|reviewing|reading|meet|hearing|chatting|our|having)\b|\b(?:your|you have|you bring) (?:\w+ ){0,5}(?:strong|great|impressive|solid|excellent|valuable|outstanding)\b|\bstrong (?:candidate|background|application|profile|skills?)
""",
    "automatic": r"""
automatically, automated, system, screening :: \b(?:automatically|automated|screening (?:system|tool|questions)|by our system|algorithm)\b.{0,80}(?:reject|screen|declin|declined|not|filter|evaluat|assess|minimum)
minimum :: \bminimum (?:requirements|qualifications|criteria)\b
""",
    "reapply": r"""
apply, reapply, applying, re, encourage, encouraged, welcome, future, opportunities, openings, careers, website, watch, eye, check, visit, explore :: \b(?:encourag\w*|invite|welcome|hope|feel free|please|don't hesitate|do not hesitate|urge|love|happy|glad) .{0,60}\b(?:apply|applying|reapply|re-apply|application|applications)\b.{0,40}(?:again|future|other|new|another|role|opening|position|opportunit|suit|match|interest)|\b(?:re-?apply|apply again|apply for (?:other|future|another))\b
eye, careers, career, website, page, site, visit, check, follow, monitor, browse, future, watch, continue :: \b(?:keep an eye|visit|check|monitor|follow|browse|watch|look at|refer|view|explore|continue to (?:check|visit|monitor|look))\b.{0,60}\b(?:career\w*|website|job (?:page|board|site|listings?)|openings|opportunities|linkedin|vacancies|positions|roles|page|site)
future :: \b(?:future|other|upcoming) (?:\w+ )?(?:<job>)\b.{0,60}\b(?:apply|consider|contact|touch|mind|suit|match|arise|become)
""",
    "reapply.rule": r"""
months, month, weeks, year, years, wait, once, again, reapply, apply :: \b(?:re-?apply|apply again|apply for|apply|new application|considered again)\b.{0,60}\b(?:after|in|within|once (?:every|per)|for (?:at least )?|until|not (?:before|earlier)|wait(?:ing)?)\b.{0,20}(?:\d+|one|two|three|four|six|nine|twelve|eighteen|a|every|another) (?:calendar )?(?:months?|years?|weeks?)
""",
    "keep": r"""
keep, hold, retain, details, resume, cv, application :: \b(?:keep|hold|retain|save|store)\w* (?:\w+ ){0,3}(?:details|resume|cv|application|profile|information|materials|data)\b.{0,40}\b(?:for (?:the next |up to |a period of |another |at least )?(?:\d+|a|one|two|three|six|nine|twelve|eighteen|future)|on (?:file|record)|in case|should)
keep, retain, file, store, hold, save, database, pool, network, record, stored, kept, retained :: \b(?:keep|kept|retain\w*|hold|held|stor\w+|sav\w+|maintain\w*|add\w*|remain|place\w*|stay|includ\w+)\b.{0,70}\b(?:on file|in (?:our|the|my) (?:\w+ ){0,4}(?:database|system|files?|records?|pool|network|community|pipeline|talent)|on record|in mind|active for|for future|talent (?:pool|community|network|pipeline|database))
file :: \bon file\b
pool, community, network :: \btalent (?:pool|community|network|pipeline)\b
""",
    "keep.not": r"""
keep, retain, delete, deleted, store :: (?:<not>|no longer) (?:be )?(?:keep|kept|retain\w*|stor\w+|hold)\b.{0,60}(?:file|application|resume|cv|data|record|details)|\b(?:delet|destroy|eras)\w*\b.{0,40}(?:data|application|documents|details|resume|cv)
""",
    "feedback.given": r"""
comments, notes, rated, swung, decided :: \bcomments (?:from|on) (?:our|your|the)\b|\b(?:things|points) from my notes\b|\bthey rated you\b|\bwhat swung it\b|\bthe (?:\w+ )?point that decided\b
round, interviewers, interview, came, examples, answers :: \b(?:interviewers?|panel|team|they|client)\b.{0,30}\b(?:said|say|mentioned|commented|would have liked|wanted to (?:see|hear)|noted)\b|\byou came (?:across|over) (?:as|very|really)\b|\b(?:answers|examples|presentation|code|solution|design)\b.{0,40}\b(?:would have benefited|could have been|were mostly|lacked|was (?:strong|good|clear|weak)|were (?:strong|good|clear|weak))
round, coding, design, case :: \bin the (?:\w+ ){1,3}(?:round|interview|exercise|test),? (?:you|your|we)\b
summary :: \b(?:summary of|panel|interview) feedback\b
share :: \bhappy to share\b
strengths, strength, weakness, weaknesses :: \b(?:strengths?|weaknesses|areas for development|development points?)\b
bit :: \bgot a bit more from\b
second, first, line, answered, number, stopped :: \b(?:first|second|third|firstly|secondly), (?:in|your|the|you|at|when)\b.{0,120}
asked :: \byou asked for (?:one line|feedback|my view|a word|a reason|more)
feedback :: \b(?:here(?:'s| is| are| comes)|below|following|sharing|share|attached|pass on|passing on|relay|some|collected|received|got|the panel's|interviewers'?|team's|summari[sz]ed?)\b.{0,50}\bfeedback\b(?!.{0,30}(?:survey|form|on (?:your|our|the) (?:experience|process)|about (?:your|our) (?:experience|process)))
feedback :: \bfeedback (?:from|on|of) (?:the|your|our) (?:panel|interview\w*|team|hiring|technical|assessment|presentation|case|round|session|application|manager|conversation|test|exercise)\b|^feedback\b.{0,4}$|\bfeedback (?:was|were|is) (?:that|as follows|the following)|\bthe (?:main |key |general )?feedback (?:we|i|was|is|from)
felt, thought, noted, improve, strengthen, improvement, area, areas :: \b(?:panel|interviewers?|team|we|they|i) (?:all |both )?(?:felt|thought|noted|noticed|observed|found|would have liked|were missing|was missing|would suggest|recommend|suggest)\b.{0,120}\b(?:your|you)\b
areas, improve, improvement, strengthen, work, develop :: \b(?:areas? (?:for|of|to) (?:improv\w+|develop\w+|growth|work)|could (?:have )?(?:been )?(?:improve|strengthen|work on|more|stronger|develop)|room for improvement)
""",
    "feedback.offered": r"""
feedback :: \b(?:happy|glad|pleased|willing|like|feel free|let (?:me|us) know|please|welcome|contact|reply|reach out|request|ask|can|available|would you|want|wish|if you)\b.{0,80}\bfeedback\b
feedback :: \b(?:offer|provide|give|share) (?:you )?(?:with )?(?:\w+ ){0,3}feedback\b
""",
    "feedback.refused": r"""
feedback :: (?:<not>|no|without|don't|can't|refrain|do not|won't|policy) .{0,60}\bfeedback\b
feedback :: \bfeedback\b.{0,60}(?:<not>|impossible)\b(?!.{0,10}hesitate)
""",
    "other_role": r"""
other, another, different, similar, alternative, suitable :: \b(?:another|a different|a similar|an alternative|other|a more suitable|one of our other) (?:\w+ ){0,2}(?:<job>)\b.{0,80}\b(?:consider|suit|fit|match|interest|think|believe|invite|discuss|refer|forward|suggest|like|could|would|might|apply)
consider, considered, forward, forwarded, refer, referred :: \b(?:consider|forward|refer|submit|put|pass|recommend)\w*\b.{0,30}\b(?:you|your (?:<app>))\b.{0,30}\b(?:for|to) (?:another|a different|other|our|the) (?:\w+ ){0,4}(?:<job>|team|department)
""",
    "referral": r"""
colleague, refer, introduce, connect, contact :: \b(?:refer|introduce|connect|put)\w* you (?:to|with|in touch)\b|\bcolleague\b.{0,60}(?:contact|touch|reach)
""",
    "next_step": r"""
contact, touch, hear, back, reach, follow, update, respond, notify, next, review, expect :: \b(?:we|i|our (?:\w+ ){0,3}team|someone|a (?:recruiter|member)|you|they|recruit\w+)\b.{0,20}\b(?:will|'ll|can expect|should|shall|going to|aim to|hope to)\b.{0,30}\b(?:contact|be in touch|get (?:back|in touch)|reach out|follow up|hear|update|respond|notify|let you know|reply|review|inform)\b
next :: \bnext steps?\b
""",
    "receipt": r"""
acknowledged, acknowledge :: \breceipt of your\b|\bis (?:hereby )?acknowledged\b
got, have :: \b(?:got|have) your (?:application|resume|cv)\b
passed :: \bhas been passed (?:on )?to the (?:relevant )?(?:department|team|hiring)
application, applying, applied, cv, resume, papers :: \b(?:your|the) (?:application|cv|resume|papers|documents)\b.{0,60}\b(?:reached us|arrived|is with us|are with us|came in|are here|has come in|landed|safely)\b|\b(?:we(?:'ve| have)?|got|have) (?:got|have|received) your (?:<app>)|\b(?:sent|submitted|forwarded|put) your (?:cv|resume|profile|application|details) (?:to|across|over|forward)\b
received, receive, receipt, submitted, submission, confirm, confirmation, confirming, acknowledge, applied, sent, completed :: \b(?:we|we've|i|have|has|been|was|is|successfully|confirm\w*|acknowledg\w*|this (?:is|email|message)|your)\b.{0,50}\b(?:receiv\w+|receipt of|submitted|submission of)\b.{0,50}(?:<app>|<job>|$)|\b(?:<app>)\b.{0,60}\b(?:(?:has|have|was|were|is|been) (?:\w+ ){0,3}(?:received|submitted|sent|completed|registered|delivered)|confirmation|received)\b|\byou(?:'ve| have)? (?:\w+ )?applied (?:for|to|at|with)\b|\breceived your\b.{0,60}(?:<app>|<job>|materials|information|documents)
applying, applied, application, interest :: ^(?:.{0,40})\bthank(?:s| you)(?: \w+){0,3} for (?:\w+ ){0,3}(?:applying|your (?:recent |online |job )?application|submitting|your (?:recent )?interest|taking the time to apply|considering|the application)\b
""",
    "review": r"""
review, reviewing, reviewed, consider, assess, evaluate, evaluating :: \b(?:will|'ll|currently|now|be|team is|are) (?:\w+ ){0,3}(?:review\w*|consider\w*|assess\w*|evaluat\w*|look\w* (?:at|over|through)|go\w* through|screen\w*)\b.{0,40}(?:<app>|qualifications|details|materials|it|information|background|experience)\b
qualifications, match, shortlisted, selected, suitable, experience, background :: \bif (?:\w+ ){0,6}(?:qualifications|experience|background|skills|profile|application|selected|shortlisted|match|fit|suitable|interested)\b.{0,120}\b(?:contact|touch|reach|hear|schedule|interview|next)
""",
    "status": r"""
update, status, shortlisting, patience, forgotten, approval :: \b(?:an )?update to your application\b|\b(?:new|current) status\b|\bhaven't forgotten you\b|\bapproval is awaited\b|\bnot able to share a decision\b|\bdelay in (?:shortlisting|the process|our)\b
panel, passed, pile, decide, decided, decision, shortlist, settled :: \b(?:is|are) (?:now )?with the (?:panel|team|hiring manager|department|client)\b|\bpassed our (?:first|initial) (?:check|screen)|\b(?:shortlist|decision) is not (?:yet )?(?:settled|made|final)|\byou will have an answer\b|\bas soon as (?:i|we) (?:hear|know|have)\b|\bcount on a few days\b
still, process, review, reviewing, update, status, delay, delayed, patience, longer, progress, currently, consideration :: \b(?:still|currently|continuing|continue|remain\w*|in the process of|actively)\b.{0,40}\b(?:review|under (?:review|consideration)|in (?:process|progress|consideration|review)|interviewing|considering|evaluat|decid|finali[sz])|\b(?:taking|take) (?:a (?:bit|little) )?longer\b|\b(?:bear with us|your patience|apologi[sz]e for the delay|sorry for the (?:delay|wait))
viewed, moved, forwarded, status, passed, advanced, progressed, shared, sent :: \byour (?:<app>) (?:has been|was|is|have been|has) (?:now )?(?:\w+ )?(?:viewed|moved|forwarded|passed|shared|sent to|advanced|progressed|reviewed|updated|under|being|in|with)\b
status :: \b(?:status|update) (?:of|on|regarding|about) (?:your|the) (?:<app>|<job>|interview|process|recruit\w+|hiring)
decision :: \b(?:not|n't) (?:yet )?(?:made|reached|taken) (?:a|any|our) (?:final )?decision|\bdecision (?:by|within|in the (?:next|coming)|next week|shortly)
""",
    "interview": r"""
propose, exchange, phone, choose, link :: \bpropose (?:a|an) (?:\w+ ){0,2}(?:exchange|call|meeting|interview|conversation)\b|\buse the link below to (?:schedule|book|choose|pick)\b|\bchoose a time\b
shortlisted, held :: \bshortlisted for the (?:above|\w+) (?:post|position|role)\b|\binterviews will be held on\b
half, hour, coffee :: \bhalf an hour\b|\bcoffee over video\b|\b(?:send|give) me (?:two or three|a few|some) times\b
meet, free :: \b(?:want|wants|keen|like|love|would love) to meet you\b|\bare you free\b
selected :: \b(?:you have been|you've been|you were|you are) (?:selected|shortlisted|chosen|invited) (?:for|to) (?:an? |the |our )?(?:\w+ )?(?:interview|call|screen|meeting|round|stage)
second, final, stage, round :: \bcome (?:in )?(?:to|for)\b.{0,40}\b(?:second|final|next|first|last) (?:stage|round|interview)
see, park, report, ask :: \bsee you (?:on |at )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next)\w*\b
cancel :: \bcancel (?:\w+ )?(?:mon|tue|wed|thu|fri)\w*day'?s interview\b
invited :: \byou have been invited to the following event\b
interview :: \b(?:mon|tues|wednes|thurs|fri)day'?s interview\b
second, first, third, final, round, talk, speak, chat, conversation, half, hour :: \b(?:would|'d|could|can|shall|may|might) (?:we|you|i)?\b.{0,60}\b(?:(?:second|first|next|third|final) (?:round|conversation|interview|chat|meeting|call)|(?:talk|speak|chat|meet)\b(?! (?:to your|about your needs)))|\b(?:half an hour|(?:\d+|ten|twenty|thirty) minutes) with you\b
speak, talk, meet, call :: \byou(?:'re| are) one of the (?:people|candidates|applicants)\b.{0,40}\b(?:speak|talk|meet|interview)|\b(?:will|'ll) call you (?:on|at)\b|\b(?:proposed|new) (?:time|date):
reminder :: \breminder\b.{0,60}\b(?:interview|call|conversation|appointment|meeting)\b|\b(?:interview|call|conversation)\b.{0,40}\breminder\b
invite, inviting, invited, interview, interviews, interviewing, screen, screening :: \b(?:invit\w+|like|love|want|pleased|happy|delighted|excited|glad)\b.{0,60}\b(?:you )?(?:to|for) (?:\w+ ){0,8}(?:interviews?|phone (?:call|screen)|screening|call|conversation|chat|meet(?:ing)?|discussion|talk|assessment (?:day|cent\w+))\b(?!.{0,30}(?:future|again in))
interview, interviews, call, screen, chat, meeting, conversation :: \b(?:schedul\w+|arrang\w+|book\w*|set(?:ting)? up|organi[sz]\w+|confirm\w*|coordinat\w+|plan\w*)\b.{0,50}\b(?:interviews?|call|screen|chat|meeting|conversation|time to (?:talk|speak|chat|meet)|slot|video call|phone)\b
availability, available, slot, slots, calendar, calendly, suit, works, convenient, times :: \b(?:your|share|know|provide|send|confirm|some|what(?: is| are|'s)?) (?:\w+ ){0,4}(?:availabilit\w+|times? (?:that )?(?:work|suit)|available times)\b|\b(?:are|would|will|if) you (?:be )?available\b|\b(?:pick|choose|select|book|find|reserve|grab) (?:a|an|your|one|the) (?:\w+ ){0,3}(?:time|slot|date|appointment)|\bcalendly\b|\b(?:what|which) (?:time|day|date)s?\b.{0,30}\b(?:work|suit|best|convenient)|\b(?:does|do|would|will) .{0,50}\b(?:work|suit) (?:for )?you\b
interview :: \b(?:your|the|upcoming|an?|first|second|third|final|next|video|phone|telephone|onsite|on-site|technical|virtual|zoom|teams) (?:\w+ ){0,2}interview (?:is|has been|will (?:be|take)|details|invitation|confirmation|scheduled|with|on (?:mon|tue|wed|thu|fri|\d)|at \d|tomorrow|details|appointment)
meet, meeting, speak, speaking, talk, talking, chat :: \blook(?:ing)? forward to (?:meeting|speaking|talking|chatting|seeing|interviewing|our (?:call|interview|conversation|chat|meeting)|the interview)|\b(?:would|'d) (?:really )?(?:like|love) to (?:meet|speak|talk|chat|connect|learn more|get to know|have a (?:call|chat|conversation))\b.{0,50}\b(?:you|about your|with)
next :: \b(?:next (?:stage|step|round|phase)|move you (?:forward|on)|progress you|through to|moving you (?:forward|on))\b.{0,80}\b(?:interview|call|meet|conversation|screen|invite|schedule)|\b(?:pleased|happy|delighted|excited|glad) to (?:\w+ ){0,4}(?:move|progress|advance|inform you that you|invite|proceed|let you know that you)\b(?!.{0,60}offer)
shortlisted, selected :: \byou(?:'ve| have|r application has) been (?:short-?listed|selected) (?:for|to)\b.{0,60}(?:interview|next|call|meet|stage|round)
""",
    "reschedule": r"""
cancel, instead, notice, planned :: \bcancel\b.{0,30}\binterview\b|\bas planned\b|\bshort notice\b
reschedule, rescheduled, rescheduling, postpone, postponed, moved, move, change, different, conflict, cancel, earlier, later, another :: \b(?:re-?schedul\w+|postpon\w+|push(?:ed)? back|bring forward|new (?:time|date|slot)|(?:another|different|alternative|other) (?:time|date|slot|day)|move (?:our|the|your|this) (?:interview|call|meeting|chat|conversation|appointment)|(?:change|conflict) (?:in|to|of|with) (?:our|the|my|his|her|their|your) (?:\w+ )?(?:schedule|calendar|interview|meeting|time|diary))
unwell, sick, ill, unavailable, double, clash :: \b(?:is|am|fallen|been|called in|off) (?:unwell|sick|ill|unavailable|double)\b|\bdouble.booked\b|\bclash\b
""",
    "assessment": r"""
home, sample, exercise, brief :: \b(?:short|small|brief) take-?home\b|\bwork sample\b|\b(?:to|we'd like you to) do our\b
take, home, takehome, attached :: \b(?:the|a|our|your) take-?home\b
record, recordings, video :: \brecord (?:your )?(?:answers|responses)\b|\bone-way (?:video )?interview\b|\bvideo interview (?:link|platform|questions)
centre, center :: \bassessment (?:cent(?:re|er)|day)\b
completed, complete :: \bnot yet (?:completed|started|taken) (?:the|your)\b.{0,40}\b(?:test|assessment|testing|exercise|challenge)
link, expires, days :: \b(?:link|test|assessment|challenge) (?:will )?(?:expires?|closes?)\b
test, assessment, testing :: \b(?:shortlisted|invited|selected|scheduled|registered) (?:for|to) (?:the|an?|our) (?:\w+ ){0,2}(?:test|assessment)\b|\b(?:psychometric|aptitude|online) test(?:ing)?\b|\btest (?:date|link)\b
assessment, test, challenge, exercise :: \byour (?:online |technical |coding )?(?:assessment|test|challenge|exercise)\b.{0,60}\b(?:open|closes|close|expire|is ready|awaits|waiting|due|link|starts?)\b
questions, answer, answers :: \b(?:answer|complete) (?:\w+ ){0,4}(?:\d+|five|six|seven|eight|nine|ten) questions\b|\bquestions in writing\b
assessment, test, challenge, exercise, task, assignment, case, questionnaire, quiz, home, hackerrank, codility, codesignal, testgorilla, hirevue, simulation, game, video :: \b(?:complet\w*|tak\w+|finish\w*|start\w*|begin\w*|submit\w*|do|perform|invit\w+ (?:you )?to|attempt|record\w*|work on|undertake|sit|next (?:step|stage) (?:is|will be|involves)|send (?:you )?)\b.{0,60}\b(?:assessments?|tests?|coding (?:challenge|exercise|test|task)|(?:technical |design |take-?home |writing |skills |programming )(?:challenge|exercise|task|assignment|test|project)|case study|questionnaire|quiz|take-?home|simulation|one-way video|video (?:interview|assessment|response)|pre-recorded|aptitude|psychometric)\b
hackerrank, codility, codesignal, testgorilla, hirevue, coderpad, karat, plum, pymetrics :: \b(?:hackerrank|codility|codesignal|testgorilla|hirevue|pymetrics)\b
assessment, test, challenge :: \b(?:online|coding|technical|skills|aptitude|cognitive|your) (?:assessment|test|challenge)\b.{0,40}\b(?:link|invitation|expires?|due|deadline|ready|waiting|invite|reminder)
""",
    "offer": r"""
bring, founding, unanimous :: \b(?:like|love|want) to bring you on\b|\bwe'd like you to join\b|\blike you to come (?:and )?work\b
join, love :: \b(?:love|like|delighted|happy|thrilled|pleased|excited)\b.{0,30}\b(?:for )?you to join\b|\bformal offer\b|\bletter of offer\b|\boffer letter\b
said :: \byou've said yes\b|\byour acceptance\b
offer, offering :: \b(?:pleased|happy|delighted|excited|thrilled|glad|like|love|able|proud|writing|want(?:ed)?) (?:\w+ ){0,3}(?:to )?(?:\w+ )?(?:offer|extend|confirm|make|present|send)\w* (?:you |our |your )?(?:\w+ ){0,5}(?:offer|<job>|employment|contract|place)\b|\b(?:your|formal|written|job|employment|verbal|conditional|unconditional|attached|updated|signed?) offer(?: letter| of employment| package|\b(?= (?:is|has|for|of|from|details|to)))|\boffer (?:of employment|you the)\b|\bwe(?:'re| are| would like| 'd like)? (?:to )?(?:offer(?:ing)? you|make you an offer)\b
contract :: \b(?:employment contract|contract of employment|sign (?:the|your) (?:contract|offer))\b
congratulations :: \bcongratulations\b.{0,80}\b(?:offer|job|position|role|hired|welcome|selected for)\b
welcome :: \bwelcome (?:to the team|aboard|on board)\b
""",
    "request": r"""
revert, details, kindly :: \brevert with\b|\bkindly (?:share|provide|send|revert|fill)\b
need, proof, scans, referees :: \bproof of (?:address|identity|id|right to work|eligibility)\b|\b(?:e-?mail )?addresses (?:for|of) (?:two|your|at least)? ?(?:\w+ )?referees\b|\bwe (?:still )?need:?$
incomplete :: \b(?:application|form|profile) is (?:currently )?(?:incomplete|missing|not complete)\b
start, saturdays, when :: \bwhen (?:could|can|would|are) you (?:be able to )?(?:start|available to start)\b
upload, action, waiting :: \[ ?\] ?(?:upload|complete|provide|sign)|\baction (?:needed|required)\b|\bwaiting on you\b
send, tell, let, give :: \b(?:could|can|would|will) you (?:please |kindly )?(?:send|tell|give|let|provide|upload|share|write)\b.{0,80}\b(?:portfolio|cases?|pdf|earn|salary|days|notice|references?|referees|samples?|lines|availability|certificate|documents?|permit)\b
referees, references :: \b(?:needs?|require|add|send|provide)\b.{0,40}\b(?:referees|references)\b
find :: \b(?:can't|cannot|could not|couldn't) find (?:a|your|the|any) (?:portfolio|cv|resume|cover letter|certificate|attachment)
send, provide, upload, submit, complete, fill, share, confirm, attach, forward, supply, need, require, missing, documents, references, let :: \b(?:please|kindly|could you|can you|would you|need you to|ask you to|require you to|you (?:must|need to|still need to))\b.{0,30}\b(?:send|provide|upload|submit|complete|fill|share|attach|forward|supply|let (?:us|me) know|answer|return|sign)\b.{0,80}\b(?:documents?|certificates?|references?|transcripts?|(?:work )?permit|salary|expectations?|form|information|details|portfolio|resume|cv|notice period|start date|questions|id|passport|proof|samples?|application form|copy|referees?|profile)\b
incomplete, missing, finish, unfinished :: \b(?:application is (?:incomplete|not (?:yet )?complete|missing)|incomplete application|finish(?:ing)? your application|complete your application|we are (?:still )?missing)\b
""",
    "outreach": r"""
building, looking, lead, requirement, updated :: \bwe're building\b.{0,80}\blooking for\b|\bi lead (?:sourcing|recruiting|talent)\b|\blet me know your interest\b|\bupdated resume\b
opening, openings, requirement, urgent, immediate :: \b(?:urgent|immediate|excellent|great|exciting|fantastic) (?:\w+ ){0,2}(?:opening|requirement|opportunity|role|position)\b.{0,60}\b(?:with|for|at|in)\b|\binterested candidates\b
retained, identify :: \b(?:been )?retained (?:to|by)\b|\bconfidential search\b
caught :: \b(?:work|profile|background|experience|cv|resume) caught (?:my|our) (?:eye|attention)
connecting, couple, jobs :: \bthanks for connecting\b|\bi(?:'ve| have) got a (?:couple|few)\b
market, hear, heard, following, keen, shout :: \bare you (?:still )?(?:in the market|looking)\b|\bfollowing up on my (?:e-?mail|message|note)\b|\bgive you a (?:shout|call|ring)\b|\bis (?:still )?keen to speak to\b
profile, name :: \byour (?:profile|name|background|experience|work) (?:\w+ )?(?:caught my|came (?:up|to mind)|stood out|fell|was given to me|was mentioned)|\byou came to mind\b
search, brief, mandate, recruit, retained :: \bi(?:'m| am)? (?:\w+ )?(?:recruit|retained|look) (?:for|on)\b|\b(?:have|got) (?:a|an) (?:\w+ ){0,4}(?:brief|mandate|search|opening)\b
spec :: \bsend (?:you )?(?:the|a) (?:job )?(?:spec|description|jd)\b
profile, background, came, across, found, reaching, opportunity, open, interested, network, connect, recruiter, client :: \b(?:came across|found|saw|noticed|looked at|reviewed|stumbled (?:up)?on|discovered|impressed by) your (?:\w+ ){0,2}(?:profile|background|resume|cv|experience|linkedin|work|github|portfolio)\b
reaching, reach, reached, writing, contacting :: \b(?:reaching out|reach out|contacting you|getting in touch|writing to you)\b.{0,80}\b(?:opportunit|role|position|opening|see if|because|about a|regarding an?|your interest|whether)
open, interested, curious, exploring, new, considering, chat :: \b(?:would|are|if|whether) you(?:'re| be| are|'d)?(?: be)? (?:at all |currently |potentially |by any chance )?(?:open to|interested in|exploring|looking for|considering|curious)\b.{0,60}\b(?:opportunit\w*|roles?|positions?|change|new|hearing|discuss\w*|chat|conversation|exploring|job|move|offers?)
client, hiring, looking, seeking, recruiting, searching :: \b(?:my|our|a|one of (?:my|our)) clients?\b.{0,60}\b(?:looking|hiring|seeking|searching|recruiting|needs?)\b|\bi(?:'m| am) (?:\w+ ){0,6}(?:recruiter|headhunter|talent|recruiting|hiring|sourc)
great, perfect, strong, fit, match :: \b(?:you(?:'d| would| could| might)? (?:be|make) an? (?:great|perfect|strong|excellent|good|ideal) (?:fit|match|addition|candidate))\b|\byour (?:\w+ ){0,4}(?:stood out|caught my|looks like a|seems like a)
""",
    "alert": r"""
saved, similar :: \bjob you saved\b|\bsaved job\b|\bsimilar jobs\b
latest, jobs, hiring, actively :: \b(?:latest|more|top) jobs\b|\bactively hiring\b|\b\d+ new jobs?\b|\bdelete this alert\b|\bcreated an alert\b|\bimprove your matches\b
jobs, hiring, matches, companies, openings, roles :: \b(?:matches|match) these (?:jobs|roles)|\bcompanies are hiring\b|\b(?:these|following) (?:jobs|roles|openings)\b|\bsee (?:the )?(?:job|posting|role)\b|\bposted (?:today|yesterday|\d+ (?:days?|hours?) ago)
jobs, job, alert, alerts, recommended, matching, matches, new, hiring, openings, vacancies :: \b(?:job alerts?|jobs? (?:for you|you (?:may|might)|matching|near|in|recommend\w+|based on|similar|that match|digest|picks)|(?:recommended|new|latest|top|more|similar|matching|suggested|hot|fresh) (?:\w+ ){0,2}(?:jobs|openings|vacancies|roles|positions)\b|\d+\+? (?:new )?(?:\w+ )?(?:jobs|openings|vacancies|opportunities)|(?:is|are) (?:actively )?(?:hiring|recruiting) (?:for|now|a)|see (?:all|more) jobs|view (?:all |more )?jobs?|apply now|easy apply|saved search|job recommendations|unsubscribe from (?:this|job) alert)\b
""",
    "newsletter": r"""
newsletter, tips, webinar, article, read, blog, guide, advice, podcast, event, course, career, subscribe, learn, episode, insights :: \b(?:newsletter|webinar|podcast|career (?:tips|advice|guide|fair|coach\w*)|(?:interview|resume|cv|job search|salary) (?:tips|guide|advice|templates?)|read (?:more|the (?:full )?article)|this week(?:'s)?|top \d+ (?:tips|ways|things)|\d+ (?:tips|ways|things|mistakes)|subscribe|download (?:our|the|your) (?:free )?(?:guide|ebook|report)|register (?:now|today|for)|episode)\b
""",
    "account": r"""
verify, confirm, verification, account, password :: \b(?:verify|confirm) your (?:e-?mail|account|address)|\bverification code\b|\bcreating an? (?:\w+ )?account\b|\breset your password\b|\bwork coach\b|\bjob ?cent(?:re|er)\b
""",
    "survey": r"""
survey, feedback, experience, rate, questionnaire, opinion :: \b(?:survey|questionnaire)\b|\b(?:rate|share|tell us about|how was|feedback (?:on|about)) (?:\w+ ){0,3}(?:candidate |application |interview |recruitment |hiring )?(?:experience|process)\b|\bhow (?:was|did|likely)\b
""",
    "alive": r"""
live, active, shortlist, merit, open :: \b(?:application|candidacy|you) (?:stays?|remains?|is still|are still|will stay|will remain|is) (?:live|active|open|under consideration|in (?:the )?(?:process|running))|\byou(?:'re| are)? (?:\w+ )?(?:on|remain on) our shortlist\b|\bplaced on (?:a|the) merit list
""",
    "withdrawn": r"""
withdrawn, withdraw, withdrew, withdrawal :: \b(?:you(?:'ve| have)? (?:\w+ )?withdr\w+|your (?:<app>) (?:has been|was|is) (?:\w+ )?withdrawn(?: (?:as|at|per|by) (?:requested|your|you))?|withdrawal (?:of your|request)|request to withdraw)\b
""",
    "revoked": r"""
wrong, ignore, alive :: \bthat was wrong\b|\bignore our (?:message|e-?mail|letter)\b|\byour application is (?:very much )?(?:still )?alive\b|\b(?:should not|shouldn't) have (?:received|been sent)\b.{0,60}(?:message|e-?mail|rejection|letter|notice)
disregard, ignore, mistake, error, mistakenly, erroneously :: \b(?:disregard|ignore|apologi[sz]e|sorry|please)\b.{0,80}\b(?:previous|earlier|last|yesterday's|prior|this morning's|rejection)\b.{0,40}\b(?:e-?mail|message|note|letter|notification|mail|rejection)\b|\b(?:sent|rejected|declined|informed|notified)\b.{0,40}\b(?:in error|by mistake|mistakenly|erroneously|accident\w*)
""",
    "footer": r"""
created, account, subscribed, connecting :: \bbecause you (?:created|signed|subscribed|have|are|applied)\b|\byou subscribed\b
receive, receiving, received, manage, sent, preferences, uses :: \byou(?:'re| are)? (?:receiv(?:e|ed|ing)|get(?:ting)?) this\b|\bmanage (?:what|your|these)\b|\b(?:this|the) (?:e-?mail|message|notification) (?:was|is|has been) (?:sent|intended)\b|\buses \w+ to manage\b
""",
    "wish": r"""
wish, wishes, luck, best, success, hope, endeavors, endeavours :: \bwish(?:es|ing)? (?:you|your|for)\b|\b(?:best of|good) luck\b|\bevery success\b|\b(?:success|luck|best) (?:\w+ ){0,4}(?:in|with|for) (?:your|the|all)\b.{0,40}(?:search|career|endeav\w+|future|pursuit|journey|efforts)|\bjob search\b|\bfuture endeav\w+
""",
    "legal": r"""
unsolicited :: \bunsolicited (?:resumes?|cvs?)\b
registered, race, employment :: \bregistered in (?:england|scotland|ireland)\b|\bwithout regard to race\b|\bacting as an employment (?:agency|business)\b
reply, monitored, unattended, automated, confidential, privacy, unsubscribe, opportunity, equal, gdpr, intended, copyright, rights, preferences, view, browser, disclaimer, terms, respond, noreply, notification :: \b(?:do(?: not|n't) (?:reply|respond)|replies (?:to this|are)|not monitored|unmonitored|unattended|automat\w+ (?:e-?mail|message|generated|notification|response)|auto-?generated|system.generated|confidential\w*|privacy (?:policy|notice|statement)|unsubscribe|equal (?:employment )?opportunity|gdpr|intended (?:only |solely )?for|all rights reserved|copyright|©|e-?mail preferences|notification settings|view (?:this (?:e-?mail )?)?in (?:your )?browser|terms (?:of|and)|add (?:us|this)|trouble viewing|sent (?:to|by) )\b
""",
}

# Job words: with none of them a mail is not about the search. Counted once each; strong words count double.
JOB_WORDS = frozenset(
    """applicant applicants application applications apply applying applied candidate candidates candidacy position
    positions role roles vacancy vacancies interview interviews interviewing hiring hire recruit recruiter recruiters
    recruiting recruitment resume cv career careers job jobs employment employer talent opening openings internship
    qualifications hr onboarding shortlist shortlisted assessment panel opportunity""".split()
)
STRONG_JOB_WORDS = frozenset(
    """applicant applicants candidate candidates candidacy vacancy vacancies interview interviews interviewing hiring
    recruiter recruiters recruiting recruitment resume cv career careers internship shortlisted requisition""".split()
)
# Words of other matters in which people are turned down, put off or invited.
# Matters other than work in which people are turned down, put off or invited; stems, found anywhere in a word.
OTHER_MATTERS = r"""
flight|refund|shipment|shipping|parcel|\btransaction|\bloan|mortgage|insurance (?:claim|policy|cover)|policyholder|manuscript|reviewers? |
\babstract\b|proceedings|\btender\b|\bbids?\b|apartment|tenanc|landlord|\bletting|warranty|subscription|\binvoice|voucher|reservation|
passenger|admissions?\b|enrol+ment|semester|tuition|scholarship|undergraduate|matriculat|\bdating|membership|\bpatients?\b|\bclinic\b|dentist|
donation|embassy|playlist|\bcfp\b|checkout|overdraft|credit (?:card|score|limit|check)|your card|grant application|nursery|kindergarten|
childcare|conference|\bgrants?\b|travel authori[sz]ation|boarding|airline|\bvisa (?:application|appointment|request)|\bmsc\b|\bbsc\b|degree program|\baudition|\btry-?outs?\b|trying out|\bchoir|this season|pull request|\(pr #|\bpr #|\bbeta\b|\bcommit|\bmerge|waitlist|waiting list|build failed|release candidate|leasing|one-bedroom|two-bedroom|\bunit \d|supplier|\bitt\b|\bairways\b|your order|\bpayment
"""
