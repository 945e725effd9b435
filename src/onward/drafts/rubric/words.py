"""The cues by which the rubric knows what a sentence does, English and German side by side. Data and a compiler.

Both languages are always looked for: the owner may have rewritten a letter in the other one.
"""

from __future__ import annotations

import re


def cues(*patterns: str) -> re.Pattern[str]:
    """One pattern of many: at word boundaries, in any case, any white space for a space."""
    joined = "|".join(pattern.replace(" ", r"\s+") for pattern in patterns)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)


THANKS = cues(
    r"thank(?:s|ful|ed)?", r"grateful", r"gratitude", r"appreciate[ds]?", r"appreciation", r"dank(?:e|en|t)?",
    r"bedank\w+", r"dankbar", r"verbunden",
)  # fmt: skip
CONVERSATION = cues(
    r"chats?", r"interviews?", r"conversations?", r"calls?", r"meetings?", r"met", r"meet(?:ing)? (?:me|you)", r"spoke",
    r"speak(?:ing)?", r"talk(?:ed|ing|s)?", r"(?:your|the|his|her) time", r"visit",
    r"(?:Vorstellungs|Telefon|Kennenlern)?gespräch\w*", r"telefonat\w*", r"gesprochen", r"sprechen", r"treffen",
    r"getroffen", r"kennenlernen", r"kennenzulernen", r"interview\w*", r"Zeit",
)  # fmt: skip
CONSIDERATION = cues(
    r"chats?", r"letter", r"consider(?:ed|ing|ation)?", r"(?:your|the|his|her) time", r"interviews?",
    r"conversations?", r"spoke", r"speaking", r"meeting", r"met", r"opportunity", r"letting me know",
    r"berücksichtig\w+", r"in betracht\w*", r"in erwägung\w*", r"bewerbung\w*", r"gespräch\w*",
    r"vorstellungsgespräch\w*", r"gesprochen", r"Zeit", r"mühe", r"aufmerksamkeit", r"rückmeldung", r"nachricht",
)  # fmt: skip
CONTACT = cues(
    r"(?:stay|keep|remain|be) (?:\w+ ){0,2}(?:in )?(?:touch|contact)", r"(?:stay|remain) (?:connected|in contact)",
    r"hear from you", r"hear (?:of|about|when)",
    r"(?:other|another|future|further|new|suitable|later) (?:\w+ )?(?:openings?|roles?|positions?|jobs?|"
    r"opportunit\w+|vacanc\w+)", r"apply again", r"something else opens", r"cross paths", r"next look\w*",
    r"(?:im |in )?kontakt (?:zu )?bleiben", r"(?:in )?verbindung\w* (?:zu )?bleiben",
    r"bleiben? (?:\w+ ){0,3}in (?:kontakt|verbindung)", r"in (?:kontakt|verbindung)\w*", r"weiteren kontakt",
    r"(?:anderen?|weiteren?|neuen?|künftigen?|passenden?) (?:\w+ )?(?:stellen?|positionen?|aufgaben?|rollen?)",
    r"passende stelle", r"(?:wieder|erneut|noch einmal) (?:zu )?bewerbe\w*", r"von (?:ihnen|euch) (?:zu )?hören?",
    r"etwas anderes frei", r"wieder jemanden",
)  # fmt: skip
DISAPPOINTMENT = cues(
    r"tut mir (?:\w+ )?leid",
    r"disappoint\w*", r"sad(?:dened|ly)?", r"sorry (?:(?:that )?(?:it|this|we)|to (?:hear|read|learn|see))",
    r"had (?:\w+ )?hoped", r"was hoping", r"regret\w*",
    r"would (?:have )?(?:gladly )?(?:have )?(?:liked|loved) to (?:work|join|have)", r"would gladly have",
    r"had looked forward", r"a pity", r"unfortunately", r"a blow", r"heartbroken", r"enttäusch\w*", r"schade",
    r"traurig\w*", r"bedau[er]\w*", r"(?:hatte|habe) (?:\w+ ){0,5}(?:gehofft|gewünscht)", r"gehofft",
    r"hätte (?:\w+ ){0,4}(?:gern|gerne|lieber)", r"gern\w* (?:\w+ )?(?:dabei|dazu)\w*", r"wie gern\w*",
    r"gefreut und nehme", r"leider", r"betrübt\w*",
)  # fmt: skip
RECONSIDER = cues(
    r"re-?consider\w*", r"re-?think", r"think again", r"second (?:look|thought|chance)",
    r"another (?:chance|look at)", r"change your mind", r"change the decision", r"re-?open (?:the|this|your|my)",
    r"give me (?:a|one more|another) chance", r"if (?:the|your) (?:chosen|first|preferred) (?:person|choice)",
    r"überdenk\w*", r"noch einmal (?:zu )?(?:prüf\w+|nachdenk\w+|ansehen|anzusehen)", r"erneut (?:zu )?prüf\w*",
    r"zweite chance", r"(?:entscheidung|absage) (?:noch einmal|zurück\w*|ändern)", r"umstimm\w*",
)  # fmt: skip
WHY = cues(
    r"(?:know|tell me|ask|asking|wonder(?:ing)?|wondered|explain|like to (?:understand|hear|learn|see)) (?:\w+ )?why",
    r"why (?:was|were|did|not|i (?:was|am|did)|you (?:chose|decided|rejected|did|picked|went))",
    r"what (?:was|were) the reasons?", r"aus welche[mn] gr[uü]nde?n?",
    r"(?:wissen|erfahren|verstehen|fragen?|sagen|erklären|nennen|mitteilen|interessieren),? (?:warum|weshalb|wieso)",
    r"(?:warum|weshalb|wieso) (?:ich|wurden?|haben sie|hat man|nicht|die stelle|meine bewerbung)",
)  # fmt: skip
CHOSEN = cues(
    r"(?:the )?(?:other|chosen|selected|successful|stronger|better|winning|hired) (?:person|candidates?|"
    r"applicants?|one)", r"(?:person|candidate|applicant|whoever|somebody|someone|the one) (?:that |"
    r"whom? )?you (?:have )?(?:chose\w*|selected|hired|picked|preferred)",
    r"(?:the|your) new (?:hire|colleague|recruit)",
    r"who(?:ever)? (?:got|gets|has got|received) (?:the|it)", r"whoever it is",
    r"(?:selection|hiring|recruitment|recruiting|interview|application|your) process(?:es)?",
    r"(?:other|fellow) (?:candidates?|applicants?)",
    r"(?:ander\w+|ausgewählt\w+|erfolgreich\w+|bessere\w*|stärkere\w*) (?:person\w*|bewerber\w*|"
    r"kandidat\w*|mitbewerber\w*)", r"mitbewerber\w*",
    r"(?:auswahl|bewerbungs|einstellungs)(?:verfahren\w*|prozess\w*)",
    r"(?:wen|die person, die|den, den|die, die) sie (?:ausgewählt|eingestellt|gewählt|genommen)\w*",
    r"(?:ihre[rmn]?|de[rmn]|die) neue[nr]? (?:kollegin|kollegen?|mitarbeiter(?:in)?)",
    r"(?:person|frau|mann|jemand\w*), (?:die|der|den) (?:sie|ihr) (?:\w+ )?(?:ausgewählt|eingestellt|gewählt|"
    r"genommen)\w*",
)  # fmt: skip
SELF_BLAME = cues(
    r"(?:i (?:am|was)|i'm) (?:so |very |really |just |simply |probably |clearly |"
    r"too )*(?:not good enough|nervous|unprepared|clumsy|bad|terrible|awful|hopeless|weak|stupid|slow|"
    r"useless|a failure|a disappointment)", r"not good enough",
    r"my (?:own )?(?:fault|mistakes?|failure|failings?|weak(?:ness(?:es)?)?|poor \w+|lack of)",
    r"i (?:know i )?(?:let you down|messed up|failed|screwed up|blew|wasted|did (?:badly|poorly|a poor|"
    r"not do well)|disappointed you|performed (?:badly|poorly))", r"i (?:really )?(?:should|ought to) have",
    r"blame (?:only )?myself", r"i wish i had",
    r"mein(?:e|en|em)? (?:eigen\w+ )?(?:fehler|schuld|versagen|schwäche\w*)", r"selbst schuld", r"nicht gut genug",
    r"ich (?:war|bin) (?:leider |einfach |wohl |so |sehr |zu |offenbar |ziemlich )*(?:nervös|"
    r"unvorbereitet|schlecht|aufgeregt|ungeschickt|unsicher|zu schwach)\w*",
    r"ich habe (?:\w+ ){0,3}(?:versagt|enttäuscht|vermasselt|vergeigt)",
    r"ich hätte (?:mich |es |alles )?(?:besser|mehr|anders)",
    r"schlecht(?:e[nrs]?)? (?:vorbereitet|auftritt|leistung|eindruck)",
)  # fmt: skip
APOLOGY = cues(
    r"sorry (?:for|about|if|i|that i|for having)", r"apolog\w+", r"forgive me", r"excuse (?:me|my)",
    r"pardon (?:me|my)", r"entschuldig\w*", r"verzeih\w*", r"tut mir (?:\w+ )?leid", r"verzeihung",
)  # fmt: skip
NO_APOLOGY = cues(
    r"sorry (?:(?:that )?(?:it|this|we)|to (?:hear|read|learn|see))",
    r"tut mir (?:\w+ )?leid,? dass (?:es|wir|das|die)",
)  # fmt: skip
PRESSURE = cues(
    r"desperate\w*", r"urgent\w*", r"as soon as (?:possible|you can)", r"asap",
    r"(?:reply|answer|start|begin|available) (?:immediately|right away)", r"please,? please",
    r"i (?:really |badly |so )*need (?:this|the|a|any) (?:job|work|income|position|role|answer|reply)",
    r"(?:pay|paying|afford) (?:my|the|our) (?:rent|bills?|mortgage|loans?)",
    r"my (?:rent|bills|savings|debts?|mortgage|loan)", r"money (?:is|has|runs|gets|will)", r"financially",
    r"financial (?:situation|difficult\w*|troubles?|pressure|reasons?|strain|worries)",
    r"(?:my )?last (?:chance|hope)", r"rely(?:ing)? on you", r"counting on you", r"only (?:you|hope)",
    r"(?:expect|await) your (?:prompt|quick|immediate)", r"you (?:must|have to|owe)", r"i beg", r"begging",
    r"bitte,? bitte", r"dringend\w*", r"so (?:bald|schnell) wie möglich", r"umgehend\w*", r"ab sofort",
    r"sofort (?:antworten|anfangen|beginnen|zu beginnen|anzufangen)", r"unverzüglich\w*", r"schnellstmöglich\w*",
    r"(?:meine )?miete", r"schulden", r"kredit\w*",
    r"finanziell\w* (?:lage|situation|not|schwierigkeiten|sorgen|gründen)", r"es ist finanziell",
    r"geld (?:wird|ist|geht|brauche|fehlt)",
    r"(?:brauche|benötige) (?:\w+ ){0,3}(?:stelle|arbeit|job|geld|einkommen)", r"verzweifelt\w*",
    r"letzte (?:chance|hoffnung)", r"ich flehe", r"angewiesen", r"sie (?:müssen|schulden)", r"du musst",
    r"(?:zähle|verlasse mich) auf (?:dich|sie)", r"nur du",
)  # fmt: skip
DEADLINE = cues(
    r"(?<!impressed\x20)(?<!struck\x20)(?<!taken\x20)by (?:the end of|end of|next|this|tomorrow|tonight|noon|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|"
    r"july|august|september|october|november|december|\d)\w*",
    r"(?:within|in) (?:the )?(?:next )?(?:\w+ )?(?:\d+|a|one|two|three|few|couple of) (?:hours?|days?|weeks?)",
    r"(?:before|until|no later than|not later than) (?:the end|next|this|tomorrow|monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday|\d)\w*", r"deadline", r"as soon as (?:possible|you can)", r"asap",
    r"at your earliest",
    r"bis (?:zum|spätestens|ende|nächste\w*|kommende\w*|diese\w*|morgen|heute|montag|dienstag|mittwoch|"
    r"donnerstag|freitag|samstag|sonntag|\d)\w*", r"innerhalb (?:von|der|einer|eines)", r"binnen", r"spätestens",
    r"frist", r"so (?:bald|schnell) wie möglich", r"schnellstmöglich", r"umgehend",
)  # fmt: skip
FEEDBACK = cues(
    r"feedback", r"what (?:i )?could i (?:\w+ )?(?:improve|strengthen|do better|have done)",
    r"any (?:advice|pointers|tips|suggestions)", r"rückmeldung\w*",
    r"(?:verbesserungs)?(?:hinweise?|tipps?|ratschläge?)", r"was (?:könnte|kann|hätte) ich",
    r"an honest (?:view|opinion)",
)  # fmt: skip
ASKING = cues(
    r"would you", r"could you", r"can you", r"may i", r"might i", r"could i", r"can i",
    r"i (?:would|'d) (?:be|like|value|welcome|appreciate|love)", r"i'd (?:be|like|value|welcome|appreciate|love)",
    r"i am asking", r"please", r"would (?:help|mean)", r"take (?:that|it) up", r"gladly take up", r"könnten sie",
    r"würden sie", r"können sie", r"dürfte ich", r"darf ich", r"kann ich", r"bitte", r"wäre", r"würde", r"möchte",
    r"gern an", r"gern annehme", r"gerne an", r"gerne annehme", r"freuen", r"bitten",
)  # fmt: skip
OTHER_ASKS = cues(
    r"(?:consider|keep) me (?:in mind )?(?:for|if|when)", r"keep me in mind", r"(?:another|second|further) interview",
    r"(?:introduce|recommend|refer) me", r"pass (?:on )?my (?:résumé|resume|cv|application)", r"forward my",
    r"connect (?:with me )?on", r"linkedin",
    r"(?:send|tell|let) me (?:know )?(?:about |of )?(?:other|any|new|future) (?:openings?|roles?|"
    r"vacanc\w+|jobs?)", r"a (?:reference|recommendation)", r"reimburse\w*", r"travel (?:costs?|expenses)",
    r"(?:weitere|zweite)\w* (?:vorstellungs)?gespräch\w*", r"empfehl\w+ sie mich", r"weiterempfehl\w*",
    r"meine (?:unterlagen|bewerbung) (?:\w+ ){0,3}weiter\w*", r"fahrtkosten", r"reisekosten",
    r"(?:andere|weitere|neue)n? (?:offenen? )?stellen? (?:\w+ ){0,3}(?:mitteilen|nennen|informieren|schicken)",
    r"praktikum", r"arbeitszeugnis",
)  # fmt: skip
OWN_DOING = cues(
    r"(?:could|can|might|should|would|do|did|must|to) i",
    r"i (?:could|can|might|should|would|ought|need|have|did|do|present\w*|show\w*)",
    r"my (?:\w+ )*(?:skills?|experience|answers?|portfolio|interview\w*|application|presentation|work|"
    r"approach|preparation|cv|résumé|resume|part|examples?|task|test|assessment|samples?|letter|own)", r"for me to",
    r"me to (?:work|improve|learn|strengthen)", r"(?:könnte|kann|hätte|soll|sollte|würde|muss) ich",
    r"ich (?:\w+ ){0,8}(?:könnte|kann|sollte|hätte|besser|arbeiten|verbessern|ausbauen|stärken|zeigen)",
    r"mein\w* (?:\w+ )*(?:erfahrung|fähigkeiten|antworten|mappe|gespräch\w*|bewerbung\w*|unterlagen|"
    r"arbeit\w*|vorbereitung|lebenslauf|auftreten|aufgabe|test|teil)",
)  # fmt: skip
ABOUT_OTHERS = cues(
    r"(?:the |your )?(?:other|chosen|selected|successful|stronger|better|winning) (?:person|candidates?|"
    r"applicants?|one)", r"(?:person|candidate|applicant|whoever|somebody|someone|the one) (?:that |"
    r"whom? )?you (?:have )?(?:chose\w*|selected|hired|picked|preferred)", r"who (?:got|was|did you)",
    r"(?:instead|ahead) of me", r"over me", r"compared? (?:to|with)",
    r"why (?:not )?(?:me|i|you|was|were|did|am|have)", r"how many (?:people|applicants|candidates|others)",
    r"better than (?:me|i|mine)", r"warum (?:nicht )?(?:ich|wurden?|haben sie|hat man|die stelle|meine bewerbung)",
    r"wer (?:die|hat|wurde|es|nun)", r"statt meiner", r"an meiner stelle", r"mitbewerber\w*",
    r"(?:ander\w+|ausgewählt\w+|erfolgreich\w+) (?:person\w*|bewerber\w*|kandidat\w*)", r"im vergleich", r"wie viele",
    r"besser als ich", r"mir vorgezogen",
)  # fmt: skip
ACCEPTS = cues(
    r"accept(?:ed|ing)? (?:it|that|this|the|your)",
    r"(?:accept|respect|understand|take|appreciate|acknowledge)\w*(?: and \w+)? (?:the|your|this|"
    r"that)(?: \w+){0,2} (?:decision|answer|choice|outcome|result)", r"decision is clear",
    r"(?:accept|respect) (?:it|this|that)", r"decision stands", r"at peace with", r"(?:akzeptier|respektier)\w*",
    r"nehme (?:\w+ ){0,4}an", r"verstehe (?:\w+ ){0,3}(?:entscheidung|absage)",
    r"entscheidung (?:\w+ ){0,5}(?:angenommen|verstanden|nehme|an)",
)  # fmt: skip
CONTEST = cues(
    r"unfair\w*", r"unjust\w*", r"(?:wrong|bad|strange|poor|surprising|odd) (?:decision|choice|call)", r"disagree\w*",
    r"(?:cannot|can't|do not|don't|hard to|difficult to) (?:accept|understand|believe|agree)", r"re-?consider\w*",
    r"mistake in your", r"you (?:made|are making) a mistake", r"overlooked", r"misjudged",
    r"(?:was|were|am) (?:the )?(?:more than |better |best |over)?qualified", r"deserve\w*",
    r"second (?:look|chance|thought)", r"appeal", r"convinced that i", r"i (?:was|am) surprised",
    r"met (?:all|every|each)(?: of)?(?: the)? (?:requirements?|criteri\w+|points?)", r"complain\w*",
    r"challenge (?:the|your|this)", r"ungerecht\w*", r"unfair\w*", r"falsche entscheidung",
    r"nicht (?:nachvollziehen|nachvollziehbar|verstehen|akzeptieren|einverstanden)", r"überdenk\w*",
    r"fehlentscheidung", r"verwundert", r"wundert mich", r"überrascht mich", r"übersehen", r"zu unrecht",
    r"alle anforderungen", r"bestens geeignet", r"beschwer\w*", r"widerspr\w+", r"zweite chance",
    r"noch einmal prüfen",
)  # fmt: skip
FORWARD = cues(
    r"future", r"next (?:\w+ )?(?:applications?|interviews?|time|steps?|search|ones?|conversations?|role|"
    r"opportunit\w+)", r"going forward", r"from here", r"another time", r"ahead",
    r"as i (?:carry on|go on|continue|keep)", r"künftig\w*", r"zukünftig\w*", r"zukunft", r"nächste\w*",
    r"in zukunft", r"beim nächsten mal", r"ein anderes mal", r"weitere\w* (?:bewerbung\w*|suche|weg)",
)  # fmt: skip
WAY_OUT = cues(
    r"(?:understand|fine|all right|alright|okay|ok|no problem|no trouble|"
    r"quite all right),? (?:\w+,? ){0,3}(?:if|should|when)",
    r"(?:if|should) (?:\w+[ ,]+){1,16}(?:understand|fine|all right|alright|no problem|no need|not mind|okay|ok)",
    r"no (?:reply|answer|need to (?:reply|answer|explain)|obligation) (?:is |are )?(?:needed|necessary|"
    r"required|expected)?", r"feel free (?:not )?to", r"no worries", r"not (?:always )?possible",
    r"if you (?:can't|cannot)", r"policy", r"if (?:that|this|it) is not possible", r"only if",
    r"if you (?:would|'d) rather not", r"not take it amiss", r"(?:habe|hätte) (?:\w+ ){0,4}verständnis",
    r"verstehe (?:ich )?(?:es|das)(?: \w+){0,3},?(?: wenn| ganz)?",
    r"(?:wenn|falls|sollte) (?:[\w,]+ ){1,14}(?:verständnis|verstehe|kein problem|in ordnung|nicht nötig|übel)",
    r"antwort ist (?:dann )?nicht nötig", r"nicht übel", r"kein problem", r"nicht möglich",
)  # fmt: skip
CHANNEL = cues(
    r"(?:zwei|drei|ein paar)(?: oder| bis|,) (?:zwei|drei|vier) (?:zeilen|sätze|worte)", r"per e?-?mail",
    r"(?:short|brief|quick|five[- ]minute|5[- ]minute|ten[- ]minute|10[- ]minute|"
    r"short phone) (?:\w+ )?(?:reply|replies|call|chat|e-?mail|mail|answer|note|message|phone call|word)",
    r"(?:five|5|ten|10|few|couple of) minutes",
    r"(?:a |one |two |few |or two )?(?:lines?|sentences?|words?)(?: or two)? (?:by|in|as a|of|is|are|"
    r"would|in a) ?(?:reply|e-?mail|mail|plenty|enough|answer)?", r"(?:line|sentence|word)s? or two", r"by reply",
    r"few (?:lines|words)", r"reply to this (?:e-?mail|mail|message)", r"two (?:lines|sentences)",
    r"kurze[nsr]? (?:\w+ )?(?:antwort|anruf|telefonat|gespräch|mail|nachricht|zeilen?|telefongespräch|e-mail)",
    r"(?:fünf|5|zehn|10|wenige|ein paar) minuten",
    r"(?:eine|ein|zwei|wenige|ein paar)(?: oder zwei)? (?:zeilen?|sätze|satz|worte?)", r"oder zwei zeilen",
    r"antwort auf diese mail", r"(?:zeile|satz|wort) (?:genügt|reicht)",
)  # fmt: skip
LEGAL = cues(
    r"legal(?:ly)?", r"lawyers?", r"solicitors?", r"attorney\w*", r"discriminat\w+", r"gdpr", r"data protection",
    r"subject access", r"sue", r"lawsuit\w*", r"tribunal", r"in court", r"to court", r"my rights?",
    r"equal(?:ity act| opportunit\w+ (?:law|act))", r"entitled to", r"by law", r"unlawful\w*", r"breach",
    r"claim against", r"liable", r"rechtlich\w*", r"anw[aä]lt\w*", r"diskriminier\w*", r"dsgvo", r"agg",
    r"datenschutz\w*", r"klagen?", r"vor gericht", r"gerichtlich\w*", r"rechtsanspruch", r"anspruch auf",
    r"gesetz\w*", r"mein(?:e|em)? recht\w*", r"auskunft nach", r"benachteilig\w*", r"gleichbehandlung\w*",
)  # fmt: skip
ATTACHED = cues(
    r"attach(?:ed|ment|ments|ing)", r"enclos(?:ed|ure|ing)", r"please find", r"anbei", r"im anhang", r"anhang",
    r"angehängt\w*", r"beigefügt\w*", r"anlagen?", r"als pdf",
)  # fmt: skip
LINK = re.compile(r"https?://\S+|\bwww\.\S+", re.IGNORECASE)
PITCH = cues(
    r"i (?:am|'m|remain) (?:still )?(?:confident|convinced|sure|certain) (?:that )?(?:i|my)",
    r"i'm (?:still )?(?:confident|convinced|sure|certain) (?:that )?(?:i|my)",
    r"i (?:would|could|can) (?:\w+ )?(?:be (?:a|an|the) (?:\w+ )*(?:fit|asset|addition|match|choice)|"
    r"bring|contribute|add (?:much )?value|hit the ground)",
    r"i (?:have|bring|offer) (?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|"
    r"extensive|strong|proven) (?:\w+ )?(?:years?|skills?|experience|knowledge|track)", r"years of experience",
    r"my (?:skills|experience|qualifications|strengths|track record) (?:\w+ )?(?:make|would|match|are|"
    r"is|fit|prove)", r"perfect (?:fit|match|candidate)", r"right person for",
    r"ich bin (?:\w+ )?(?:überzeugt|sicher), dass (?:ich|mein\w*)",
    r"ich (?:bringe|habe) (?:\w+ ){0,4}(?:jahre?n?|erfahrung\w*) (?:\w+ ){0,4}(?:mit|erfahrung|als)?",
    r"mein\w* (?:\w+ )?(?:erfahrung\w*|fähigkeiten|stärken|qualifikation\w*) (?:\w+ ){0,3}(?:passen|"
    r"machen|würden|sind)", r"(?:bereicherung|gewinn|verstärkung) für", r"bestens geeignet",
    r"die richtige\w* (?:person|kandidat\w*|wahl) ",
)  # fmt: skip
PRIVATE = cues(
    r"my (?:own )?(?:health|illness|sickness|disease|condition|disability|depression|anxiety|therapy|"
    r"surgery|operation|pregnancy|diagnosis|doctor|age|wife|husband|partner|kids?|child(?:ren)?|son|"
    r"daughter|mother|father|parents|family|faith|church|religion|divorce|marriage|baby)",
    r"i (?:am|was|have been|got|fell) (?:\w+ )?(?:ill|sick|pregnant|disabled|depressed|in hospital|"
    r"divorced|\d+ years old)", r"(?:am|i\'m|being) (?:\w+[ -]){1,3}years old", r"too (?:old|young)", r"at my age",
    r"single (?:mother|father|parent)", r"god(?:'s)?", r"pray\w*", r"bless(?:ed|ings?|you)?", r"the lord",
    r"(?:at|my) church",
    r"mein\w* (?:gesundheit\w*|krankheit\w*|behinderung|depression\w*|therapie|schwangerschaft|alter|"
    r"frau|mann|kind(?:er|ern)?|sohn|tochter|mutter|vater|eltern|familie|glaube\w*|gemeinde|kirche|"
    r"scheidung|arzt|ärztin|diagnose)",
    r"ich (?:bin|war) (?:\w+ )?(?:krank|schwanger|behindert|depressiv|im krankenhaus|geschieden|\d+ jahre)",
    r"bin (?:\w+ ){1,2}jahre alt", r"zu (?:alt|jung)", r"alleinerziehend\w*", r"gott(?:es)?", r"gebet\w*",
    r"bete(?:n)?", r"gesegnet\w*", r"segen",
)  # fmt: skip
HOLLOW = cues(
    r"(?:great|innovative|amazing|fantastic|wonderful|incredible|awesome|dynamic|inspiring|excellent|"
    r"outstanding|unique|vibrant|exciting|impressive|terrific|superb|lovely|nice|good|strong|positive|"
    r"friendly) (?:(?:company|work|working|team|corporate|office|firm's) )?(?:culture|atmosphere|"
    r"environment|values|spirit|team|people|company|place|vibe|firm)",
    r"culture (?:is|was|seems|seemed) (?:so |very |really |truly )*(?:great|amazing|innovative|"
    r"fantastic|wonderful|inspiring|awesome|excellent)",
    r"(?:tolle|großartige|innovative|inspirierende|dynamische|fantastische|wunderbare|spannende|"
    r"ausgezeichnete|einzigartige|super|gute|positive|angenehme|nette|"
    r"freundliche)[nsrm]? (?:unternehmens|firmen|arbeits|team)?(?:kultur|atmosphäre|umgebung|werte|"
    r"geist|team|klima|firma|unternehmen|leute)\w*",
)  # fmt: skip
IMPRESSED = cues(
    r"impress\w*", r"struck", r"admire\w*", r"valued?", r"liked", r"remember", r"stayed with me", r"culture",
    r"thought highly", r"taken with", r"atmosphere", r"way (?:you|your|the team|of working)",
    r"how (?:you|your|openly|the team|everybody|everyone|calmly|much|well)", r"quality of", r"beeindruck\w*",
    r"gefallen", r"geschätzt", r"schätze\w*", r"eindruck\w*", r"erinnerung", r"gedächtnis", r"imponiert\w*",
    r"art, (?:wie|in der)", r"wie (?:sie|ihr|offen|ruhig|das team|alle)", r"kultur", r"arbeitsweise",
)  # fmt: skip
LISTEN = cues(
    r"(?:just |simply )?listen(?:ing|s)?", r"lend (?:me )?(?:your|an) ear", r"talk (?:it|this) (?:through|over)",
    r"talk to (?:somebody|someone|you)", r"tell you about it", r"hear me out", r"vent",
    r"(?:somebody|someone) to talk to", r"could i call you", r"can i call you", r"may i call you", r"time to talk",
    r"zuhör\w*", r"zuzuhören", r"offenes ohr", r"davon erzählen", r"darüber reden", r"darüber sprechen",
    r"mit (?:dir|jemandem) (?:\w+ )*(?:reden|sprechen)", r"mein herz ausschütten", r"zeit zum reden",
    r"(?:kann|darf) ich dich (?:\w+ ){0,4}anrufen",
)  # fmt: skip
LEADS = cues(
    r"(?:do you (?:happen to )?|would you |might you )?know (?:of )?(?:anyone|anybody|someone|somebody|"
    r"whom|a firm|a company|an opening|people)",
    r"(?:hear|heard|hearing) (?:of|about|that) (?:an?|any|some|such|openings?|jobs?|somebody|someone|anything)",
    r"(?:somebody|someone|anyone|who) is hiring", r"(?:is|are) hiring", r"whom i could (?:ask|write)",
    r"introduce me", r"put in a (?:good )?word", r"openings? (?:of that kind|at|in|for|like)? ?(?:,|or|that you)",
    r"kennst du", r"weißt du (?:von|an wen|jemanden|ob)",
    r"(?:hörst|gehört|hören)(?: du)?,? (?:\w+ )?(?:dass|von|ob)",
    r"von (?:so )?einer (?:freien |offenen |passenden )?stelle", r"jemanden? (?:sucht|bei)",
    r"sag(?:st)? (?:du )?mir (?:dann )?bescheid", r"an wen ich mich",
)  # fmt: skip
GOSSIP = cues(
    r"idiots?", r"jerks?", r"liars?", r"lied", r"toxic", r"incompetent", r"unprofessional", r"unfair\w*", r"rude",
    r"arrogant", r"awful (?:people|firm|company|place|boss|manager)",
    r"terrible (?:people|firm|company|place|boss|manager)", r"horrible", r"ridiculous", r"disgrace\w*", r"stupid",
    r"clueless", r"(?:a )?joke of a", r"hate (?:them|her|him|that)", r"treated me (?:badly|like)", r"chaotic",
    r"going under", r"disgusting", r"wasted my time", r"idiot\w*", r"saftladen", r"lügner\w*", r"gelogen",
    r"inkompetent\w*", r"unverschämt\w*", r"unprofessionell\w*", r"arrogant\w*", r"ungerecht\w*",
    r"schrecklich\w* (?:leute|firma|chef\w*)", r"furchtbar\w* (?:leute|firma|chef\w*)", r"lächerlich\w*", r"dumm\w*",
    r"frechheit", r"unmöglich\w* (?:leute|firma|chef\w*)", r"chaotisch\w*", r"mies\w*", r"zeit verschwendet",
    r"hasse",
)  # fmt: skip
PLACEHOLDER = re.compile(
    r"\[[^\]\n]{0,60}\]|\{[^}\n]{0,60}\}|<[^>\n@]{1,60}>|_{3,}|\bX{2,}\b|\bXYZ\b|\?{2,}|\.{4,}"
    r"|\b(?:TBD|TODO|N\.N\.|lorem ipsum)\b"
    r"|\b(?:company|firm|manager|recipient|your) name here\b|\binsert \w+",
    re.IGNORECASE,
)
MISSPELLED = cues(
    "recieve\\w*", "definately", "intrested", "intresting", "oppurtunit\\w+", "opportunit(?:iy|ties|ty's)",
    "apprec(?:ciate|itate|aite)\\w*", "teh", "wich", "seperat\\w+", "thier", "untill", "truely", "greatful",
    "sincerly", "occured", "beleive\\w*", "acheive\\w*", "adress(?:es|ed|ing)?", "carreer", "comming", "enviroment",
    "experiance\\w*", "futher", "goverment", "happend", "knowlege", "lenght", "managment", "neccessary", "noticable",
    "posession", "profesional\\w*", "realy", "reccomend\\w*", "refered", "succesful\\w*", "tommorow", "wether",
    "writting", "conversaton", "intervew\\w*", "feedbak", "thankyou", "aswell", "alot", "your welcome", "could of",
    "would of", "should of", "collegues?", "posistion", "positon", "consideratio", "grattitude", "enjoied",
    "impresed", "intresse", "interresse", "vielleich", "warscheinlich", "wiederspiegel\\w*", "standart\\w*",
    "vorraus\\w*", "nähmlich", "ersteinmal", "entgültig\\w*", "agressiv\\w*", "rythmus", "wärend", "orginal\\w*",
    "addresse", "gesprech\\w*", "bewerbug", "rückmeldug", "enscheidung\\w*", "entscheidug", "viellen", "herzlichn",
    "grüsen", "grüse", "freundlichn", "dannke", "bedannke", "unterlangen", "kenenlernen", "kennenlehrnen",
    "mögichkeit", "möglichkit", "seid (?:dem|einem) (?:gespräch|jahr)",
)  # fmt: skip
# A word written twice; some words may stand twice in good sentences.
DOUBLED = re.compile(r"\b(?!(?:that|had|die|der|das|den|dem|sie|is|are)\b)(\w{2,})\s+\1\b", re.IGNORECASE)
BAD_MARKS = re.compile(
    r",,|;;|::|(?<!\.)\.\.(?!\.)|\s,(?=\s)|\s\.(?=\s|$)|(?<=[a-zäöüß]),(?=[a-zäöüß]{2})"
    r"|\bi(?= (?:am|was|would|have|had|will|enjoyed|could)\b)"
)
NO_REPLY = re.compile(
    r"(?:^|[._+-])(?:no|do-?not|dont|not|nicht|keine?)[._-]?(?:reply|replies|respond|response|antwort(?:en)?)"
    r"|^(?:notifications?|mailer(?:-daemon)?|automated|auto|system|bounces?|alerts?|donotreply|noreply)(?:[._+-]|$)",
    re.IGNORECASE,
)
SHARED_BOX = re.compile(
    r"^(?:jobs?|careers?|karriere|hr|people|recruit(?:ing|ment|er)?|talents?(?:[._-]?acquisition)?|hiring|bewerbung(?:en)?"
    r"|personal(?:abteilung)?|applications?|info|contact|kontakt|office|team|hello|support)(?:[._+-]|$)",
    re.IGNORECASE,
)
GRADUATE = cues(
    r"graduate (?:scheme|programme|program|trainee\w*)",
    r"trainee\w*",
    r"traineeship",
    r"traineeprogramm",
    r"volontariat",
)
SMALL_WORDS = frozenset(
    """
    about above after again against their there these those which while where would could should being been have
    having with from into your yours they them then than that this what when will were very more most much many some
    such only also just over under between other another talked talking spoke conversation enjoyed really think
    thing things people really told said know make made like liked want wanted impressed interview position role
    team work working company time aber alle alles auch beim dann dass dein deine denn diese dieser dieses doch dort
    durch eine einem einen einer eines etwas euch für ganz gern haben hatte hier ihre ihrem ihren ihrer immer jede
    kann kein keine können mehr mein meine mich mir mit nach nicht noch oder ohne sehr sein seine sich sind über
    unser unsere unter viel viele vom von vor wann warum wenn werden wird wirklich wurde zeit zwischen gespräch
    gesprochen beeindruckt stelle arbeit firma leute sache
    """.split()
)
