"""Words by which feedback is taken apart, in seven languages, folded. Data.

Each entry is `name: phrase | phrase`. In a phrase `*` stands for any letters, `#` for a number, `..` for up to four
words. The names: a topic (what the sentence is about), a topic with `?` (the same, but weaker), `@` and a stage, `+`
(it values something), `-` (it asks for something), `0` (sounds like one of the two and is neither), `but` (what
follows is the other way round), `intro` (leads in to the feedback), `head+` and `head-` (a heading over what is valued
or asked for), `told` (asks to tell more of something), `later` (a step that has not come), `fixed` (nothing that the
owner could change), `advice` (says what to do).
"""

from __future__ import annotations

WORDS = {
    "en": """
salary: salary | pay | paid | money | wage* | compensation | pay band | budgeted | a number before | day rate |
    hourly rate | figure you quoted | the figure you | beyond what the budget | beyond our budget | package |
    earnings | rate you asked | numbers you asked for
language: english | german | french | spanish | dutch | italian | portuguese | welsh | irish | your accent |
    fluency | fluent | well spoken | language skills | language level | native | written english | spoken english |
    language of | pronunciation | bilingual
resume: cv | cvs | resume | resumes | curriculum vitae | cover letter | covering letter | application form |
    personal statement | supporting statement | supporting information | your statement | written application |
    statement did not | your profile page | your portfolio pdf | your letter | selection criteria |
    person specification | job description | your paperwork
resume?: your dates | your application | gap in | gap between | typos | employment history
availability: saturday* | sunday* | sat | weekends | night shifts | late shifts | shifts | notice period |
    start date | availability | available | part-time | on call rota | hours per week | friday* | monday* off |
    rota | hours you | notice | days off | night work | travel | holiday | overtime | full time | full-time |
    evenings
motivation: motivat* | why us | why you want* | why you would | why you'd | want to work | wanted to work |
    wanted the job | want the job | want to help | drew you | attracted you | enthusias* | passion* | keen |
    keenness | eager* | hear why | as to why | why our | why this | curiosity | asked to run it again | commitment |
    this particular job | makes you want | wanting the job | reasons for applying | reason for leaving |
    leave your present | leaving your current | why you applied | applied to us | appetite for | drive |
    heart was in | interest in the role | care about | cared about | reasons for moving | reasons for wanting |
    your reasons
motivation?: interest in | interested in | interest
preparation: prepar* | annual report | website | web site | homework | researched | looked us up | our product |
    our products | knowledge of our | knowledge of the company | knew our | know our | about our | our services |
    our strategy | our values | heard of our | what we do | what the .. does | actually does | questions for |
    a single question | any questions | asked good questions | asked us .. questions | no questions |
    questions to ask | read our | read the annual | read the report | read the strategy | read the brief | read up |
    looked at our | looked at what | looked into | look into | who our | our customers | our clients | our market |
    our work | our history | our competitors | our sector | who we are | not heard of | background reading |
    research on | read the job | questions of your own | came without questions | curious about us | our site |
    knew little about | knew a lot about | done your reading | asked .. nothing | our catalogue | our annual |
    our accounts | our newsletter
preparation?: lesson plan | hadn't looked | had not looked | the market
answers: answer* | star method | star structure | star format | tell me about a time | rambl* | waffl* |
    round the houses | jumped to | jump to | straight to the solution | stopped at | examples | example |
    competency | your reply to the question | replies | never landed | what you personally | what you did |
    what you had done | behavioural questions | q# | an instance | asked for an instance | your response* |
    your account of | asked you | long-winded | to the point | off topic | off the point | drifted | probing |
    follow-up questions | one-word | short of detail | what one would do | hypothetical* | your examples |
    specifics | sidestep* | dodged | ducked the | what we asked
answers?: question | questions | scenario | vague | general | generic | detail | evidence | structure* | specific
communication: communicat* | listen* | explain* | spoke | speak | speaking | talked through | interrupt* | warm* |
    manner | tone | articulate | eye contact | quiet | nervous | nerves | confiden* | abrupt | defensive |
    came across | come across | hesitant | shy | reserved | body language | rapport | slow down | follow you |
    reply to the customer | the readme | friendly | approachable | empathy | team the other person | let the other |
    mumbl* | looked up | spoken | voice | talk over | talked over | cut across | engaging | easy to talk |
    charming | personable | courteous | polite | rude | composure | composed | calmly | presence | softly | loud |
    easy to follow | hard to follow | put people at ease | assertive* | persuasive* | articulat* | delivery |
    monoton* | at ease
communication?: talk | talked | clear | concise | questioned | to the point | conversation
presentation: presentation* | slide* | deck | layout | first impression | polished | dressed | appearance |
    ran over | over time | overran | time limit | time slot | punctual* | on time | minutes late | diagrams |
    visuals | typo in the | your talk | ten-minute talk | paced | pacing | powerpoint | posters | handouts |
    your pitch | overloaded | turned up late | arrived late | arrived early | well turned out | dress | neatly |
    handout
presentation?: smart | presented | charts | too long | rushed | pitch
experience: experience* | track record | background | run a team | led a team | managed a team | on-call |
    years of | years in | years at | your time at | placement | internship | exposure to | grounding in | hands-on |
    project was | projects were | project is | never run | never managed | more senior | budget responsibility |
    running a budget | budgets | decade | decades | your years | months at | seniority | background in | time in |
    career | worked in | worked with | line management | managing people | managed people | stint | tenure |
    practice in | on your own | looked after a | unsupervised
experience?: years | project | projects | team | account of | story | stories | worked
culture: culture | cultural | team fit | fit with the team | the team liked | everybody liked | everyone liked |
    liked you | values | team player | teamwork | got on with | get on with | collaborat* | fitted in |
    working with you | work with you | work alongside | everyone who | colleagues who | get along | fit in |
    chemistry | lunch with the team | the crew
skill: sql | excel | python | java | javascript | sap | powerpoint | crm | code | coding | technical* | skill* |
    knowledge of | your knowledge | certificat* | certified | licen?e | qualification* | concurrency | algorithm* |
    data structures | architecture | statistics | accounting | bookkeeping | typography | design | grammar |
    precautions | curriculum | inside out | your model | the model | sums | seasoning | welds | knife | playing |
    drawings | training | ticket | questioning | safeguarding | debugging | unit tests | tests | differentiation |
    gdpr | modelling | analysis | analytical | accuracy | grasp of | understanding of | command of | double-entry |
    formula* | spreadsheet* | calculation* | arithmetic | numeracy | proficiency | proficient | expertise |
    know-how | legislation | regulations | software | database* | figures | framework | security | testing |
    languages like | craft | workmanship | wiring | stock control | first aid | infection control |
    drug calculation | machine | equipment | theory | method* | attention to detail | detail work | typing |
    licence | driving | photoshop | indesign | autocad | figma | need practice | needs practice | workbench
skill?: model | solution | solved | query | queries | hazard | inspection | correct | system | tools | technique |
    errors | mistakes | method
assessment: score* | scored | percentile | out of # | # / # | #/# | marks | points on | got .. right |
    questions right | pass mark | cut-off | comparison group | your case study | the case study | the case with |
    your task | the task | group exercise | in-tray | answered the mails | items in | completed only |
    out of the # | threshold | rank* | percent | per cent | sat the
assessment?: test | exercise | unfinished | incomplete | not finished | ran out of time | role play
@assessment: test | tests | exercise | exercises | case study | the case with | business case | task | assignment |
    role play | role-play | microteach | check ride | trial day | trial shift | trial lesson | on the trial |
    group exercise | assessment | coding challenge | take-home | presentation task | practical | demo lesson |
    your lesson | reach truck | observation | audition | the station | comparison group | high scorers | take home |
    work sample
@interview: interview* | panel | round one | round two | second round | final round | in the room | on the day |
    competency questions | design round | hearing | when asked | the conversation | q# | tell me about a time |
    face to face | met you | questions for
@screening: phone screen | telephone screen | screening call | on the phone | by phone | telephone | cv | resume |
    shortlisting | sift | pre-screen*
@application: application form | cover letter | covering letter | personal statement | supporting statement |
    your application | written application | your statement | application was
+: good | great | strong* | excellent | best | better than | well | liked | loved | impress* | spot on | cleanest |
    clear | clearly | clean | warm* | polished | obvious | inside out | cold | immaculate | a+ | gold | praised |
    lovely | would trust | stood out | spotless | thorough | neat | insightful | creative | friendly | listened |
    confident | knowledgeable | real | solid | easy to | nice* | superb | fantastic | outstanding | enjoyed |
    appreciated | valued | pleased | articulate | thoughtful | honest* | knocked | could tell you'd | convinc* |
    fair | sharp | quick | hardly any | higher than | correct | no complaints | professional | useful | positive* |
    smart | pros | asked good | was a pleasure | high* | picture you | without being | unprompted | calm |
    remembered | natural* | musical | beautifully | a treat | asset | engaging | enjoy* | easy to talk |
    well paced | rare | impressive | convincing* | memorable | delight* | favourite | charming | sound grasp |
    at ease | comfortable | first-rate | top of | standout | bonus | advantage | welcome | admired | refreshing |
    superbly | of a very high | high order | plain that you | admirab* | exemplary | remarkable | persuasive |
    valuable
-: not | never | no questions | no line | no check | no example* | no one could | nobody | lack* | missing |
    missed | weak* | thin | shallow | too | could have | could've | would have liked | have liked | 'd have liked |
    we'd have | would have helped | more detail | more specific | more concrete | more about | work on | next time |
    try to | try and | advice | advise | tip | suggest* | suggestion | recommend* | consider | hard to | struggled |
    rambl* | waffl* | vague | slip* | lost | rushed | nervous | nerves | unsure | unclear | worry | worried |
    worries | concern* | gap | gaps | fell short | over time | ran over | overran | less | few | little | a bit |
    ?n't | cannot | stopped | undersell* | buries | buried | generic | abrupt | shade | hesita* | limited |
    short on | shaky | short of | jumped | forgot | late | incomplete | improve* | improvement | to develop |
    development area | only | stop | slower | slow down | also sound | instead of | rather than | back up |
    before anyone | before asking | went straight | turned out | tend to | almost no | hardly | barely |
    you failed | error* | mistake* | confusing | confused us | messy | mess | defensive | quiet | unfortunately |
    critical* | if you | would help | need to | needs to | room for | one thing | lower | below the |
    below average | wrong | encourage* | put off | overlong | repetitive | theoretical | mainly | mostly | mumbled |
    patch* | patchier | none of us | awkward | some way beyond | beyond what | evasive | lost us | overloaded |
    cluttered | repeated the | copied | careless | inaccurate | outdated | out of date | underestimat* |
    overestimat* | disappointing | flat | wooden | stiff | forced | long-winded | drifted | difficult to | tricky |
    stumbl* | trip* up | let you down | polishing | brush up | brushing up | strengthen | deepen | expand on |
    develop your | build up | missed out | left out | omitted | skipped | did less | unconvinc* | uneven |
    inconsisten* | off the mark | off target | nothing | monoton* | lost the thread | confused | crammed |
    stumbling | no | without | above our | above the range | over our | exceed* | addressed to | has to hunt |
    beyond our | sidestep* | dodged | left blank | need practice | needs practice | needs work | need work |
    left empty
but: but | though | although | yet | however | whereas | while | on the other hand
later: next interview* | future interview* | another interview | next application* | future application*
0: not only | only one of all | the only one | not just | no doubt | nothing to add | nothing but |
    couldn't have been | could not have been | couldn't fault | can't fault | cannot fault | without hesitation |
    don't lose | weren't wrong | wasn't wrong | not wrong | hardly any slips | hardly any errors | no complaints |
    never missed | too kind | no less | without being told | without being asked | but also | not often |
    rarely see | no problem | no trouble | no question | without a | without any help | without help |
    without prompting | without fuss | without notes | second to none | no mean
intro: i hope | we hope | hope this | hope that | hope it | happy to | i'll answer | reply to your | here are |
    here is | here's | as promised | as requested | please find | below | following | attached | you asked |
    my notes | our notes | for what it's worth here
head+: what went well | strengths | strong points | positives | pros | plus points | went well | what we liked |
    well done
head-: what to think about | areas for improvement | areas to improve | areas for development | development areas |
    to improve | what could be better | even better if | points to work on | weaknesses | cons | for next time |
    to work on | what to work on | development points
told: would have liked to hear | 'd have liked to hear | liked to hear | hear more | said more | say more |
    didn't get much | more examples | an example | one story | tell us | told us | what you did | spell out |
    show* more
fixed: visa | work permit | right to work | sponsor* | based in | live too far | commut* | relocat* | distance |
    pay band | above our range | above our budget | out of our range | over our budget | internal candidate |
    overqualified | years ago | age of your | degree is | graduated in | headcount | budget was cut |
    security clearance | citizen*
advice: next time | try to | try and | work on | consider | suggest* | recommend* | advice | advise | tip |
    practis* | practic* | would help | prepar* | put .. at the top | read up | learn | look at | slow down | stop |
    sound your
""",
    "de": """
salary: gehalt* | lohn* | geld | verguetung* | kollektivvertrag* | entgelt* | gehaltsvorstellung* | gehaltswunsch* |
    bruttolohn | tagessatz* | stundensatz | gehaltsvorstellungen | tarif | stundenlohn | budget | euro
language: englisch* | deutsch | deutschkenntnisse* | franzoesisch* | italienisch* | spanisch* | sprachkurs* |
    sprachkenntnis* | sprachniveau* | b1 | b2 | c1 | ihre aussprache | akzent | englischkenntnisse* |
    fremdsprache* | sprachlich* | schweizerdeutsch | c1-niveau | b2-niveau | sprachen
resume: lebenslauf* | anschreiben | motivationsschreiben | bewerbungsschreiben | bewerbungsmappe | cv | unterlagen |
    bewerbungsunterlagen | dossier | bewerbungsfoto | zeugnis* | pdf-datei | arbeitsproben | serienbrief | mappe |
    ihr profil | deckblatt | arbeitszeugnis* | motivationsbrief
resume?: foto | loch | ihre bewerbung | deine bewerbung | bewerbung | luecke
availability: samstag* | sonntag* | wochenend* | schicht* | nachtdienst* | arbeitszeit* | verfuegbar* |
    kuendigungsfrist | eintrittstermin | eintrittsdatum | teilzeit | pensum | reisebereitschaft | starttermin |
    spaetschicht* | fruehschicht* | nachtschicht* | spaetdienst* | fruehdienst* | feiertag* | ueberstunden |
    flexibilitaet | flexibel | vollzeit | stunden pro woche | kinderbetreuung
motivation: motivation | motiviert* | warum gerade | warum sie | warum du | wechselgrund | begeister* |
    leidenschaft* | neugier* | wirklich .. wollen | wirklich .. willst | wirklich .. will | herzblut |
    ihren zielen | deinen zielen | antrieb | lust auf | beweggr* | zu uns moechten | zu uns wollen | zu uns willst |
    zu uns passt | gerade zu uns | gerade bei uns | engagement | engagiert* | feuer | identifi* | begeisterung
motivation?: warum | weshalb | interesse
preparation: vorbereit* | unvorbereitet | informiert | jahresprogramm | homepage | webseite | website | leitbild |
    unser konzept | unser produkt | unsere produkte | unser angebot | unseren verein | unser haus | unsere firma |
    unser unternehmen | vorab | fragen an uns | keine fragen | keine einzige frage | gute fragen | eigene fragen |
    eingelesen | recherch* | gekannt | kannten unser* | kanntest unser* | ueber uns | beschaeftigt | unserem haus |
    unserer firma | unserem betrieb | unserem unternehmen | unsere kund* | unserer branche | unsere branche |
    unser sortiment | unsere arbeit | unserer arbeit | recherche | internetseite | wofuer wir stehen |
    wer wir sind | stellenanzeige gelesen | befasst | auseinandergesetzt | nur dem namen nach |
    kanntest du | unsere stiftung | unser verein | unser projekt
preparation?: aufgabenstellung
answers: was du .. gemacht | was sie .. gemacht | antwort* | geantwortet | beispiel* | ausgewichen | ausgeholt |
    star-methode | rueckfrage* | auf den punkt | ins allgemeine | begruendung | auf die frage | auf unsere frage* |
    bei der frage | bei den fragen | eingegangen | nachfrage* | ausweichend* | reagiert | schilderung* |
    konkrete situation* | schlagfertig* | auskunft | geschildert
answers?: frage | fragen | allgemein* | konkret* | knapp | vage | belegen
communication: kommunik* | zugehoert | zuhoer* | zuhoeren | tonfall | ton | umgang mit | freundlich* | hoeflich* |
    sympathisch* | nervoes* | zu leise | still | zurueckhaltend* | blickkontakt | ins reden | gesprochen |
    sprechen | selbstbewusst* | selbstsicher* | energischer | zu wort | geredet | kritisiert | wirkten | wirktest |
    zugewandt* | ausdruck | schuechtern | ausstrahlung | koerpersprache | flapsig | ueberheblich | erklaert |
    klar formuliert | telefonisch wirk* | ruhig | verstaendlich* | stimme | laut | leise | deutlich gesprochen |
    unterbrochen | ins wort | gespraechspartner* | blick | koerperhaltung | haltung | hoerbar | offen |
    aufgeschlossen | gewinnend | ueberzeugend vorgetragen | artikul* | wortkarg | redselig | herzlich* |
    wort abgeschnitten | ausreden
communication?: auftreten | verstaendlich | gespraechsfuehrung | erklaerung | umgang mit
presentation: praesentation* | kurzpraesentation | selbstpraesentation | praesentiert* | folie* | vortrag* |
    auftritt | visualis* | flipchart | layout | rechtschreibung | puenktlich* | gepflegt* | erster eindruck |
    optisch | ueberzogen | redezeit | zeitmanagement | erscheinungsbild | minuten | folien | ueberladen |
    vorgestellt | praesentieren | vortragsstil | verspaet* | zu spaet gekommen | kleidung | erscheinung
presentation?: gestaltung
experience: erfahrung* | berufserfahrung | praxiserfahrung | fuehrungserfahrung | fuehrungspraxis | berufsjahre* |
    jahre in | jahre bei | praktikum | werdegang | berufspraxis | stationen | praktische* einblick* |
    projektbeispiel* | personalverantwortung | budgetverantwortung | projekte | aussendienst | innendienst |
    lange zeit | langjaehrig* | vorerfahrung | einsatz in | taetigkeit* | berufserfahren | fuehrung von |
    leitung von | ihre zeit bei | deine zeit bei
experience?: jahre | praxis | projekt* | team
culture: kultur | teamfit | team-fit | ins team | teamgeist | teamarbeit | teamfaehig* | werte | passen zu uns |
    passt zu uns | chemie | kollegial* | kolleginnen | kollegen | mannschaft | zusammenarbeit | miteinander |
    betriebsklima
skill: sql | excel | sap | python | java | fachlich* | fachwissen | fachkenntnis* | kenntnis* | zertifikat* |
    schein | ausbildung | kommasetzung | typografie | typographie | datenstrukturen | datenmodell | methodik |
    technik* | programmier* | code | tests | ihr wissen | dein wissen | ihr koennen | dein koennen | handwerk* |
    entwurf | anforderungsliste | intonation | teigfuehrung | fuehrerschein | weiterbildung | fachsprache |
    buchhaltung | wirtschaftlichkeitsrechnung | dokumentation | bildsprache | diktat | transfer | sauce | gemessen |
    kostenrechnung | rechn* | mathe* | software | programm* | formel* | tabelle* | excel-kenntnisse* | handgriff* |
    werkzeug* | vorschrift* | recht | grundlagen | theorie | praktisch* | buchungss* | statistik | wissensluecken |
    fachgespraech | pflegestandard* | hygiene* | schweiss* | fraes* | zeichnung* | genauigkeit | sorgfalt |
    grammatik | stilsicher*
skill?: loesung | geloest | fehler | konzept | sauber* | aufbau | sorgfaeltig
assessment: punkt* | punktzahl | von # punkten | # von # | prozentrang | #/# | postkorb* | testergebnis* |
    durchschnitt | fallstudie | fallaufgabe | aufgabe .. geloest | zur haelfte | nicht bearbeitet | assessment |
    assessment-center | gruppenuebung | note | aufgaben | prozent | ergebnis | rang | testteil | teilaufgabe*
assessment?: test | aufgabe | uebung | rollenspiel
@assessment: test | kurztest | fallstudie | fallaufgabe* | case | rollenspiel* | postkorb* | probearbeit* |
    probeaufgabe | arbeitsprobe | eignungstest | uebung | gruppenuebung | gruppendiskussion | assessment |
    assessment-center | aufgabenstellung | probestunde | probelektion | lehrprobe | diktat | vorsingen |
    testaufgabe | aufgabe | priorisieren | anforderungsliste | spielplan-entwurf | entwurf
@interview: gespraech | vorstellungsgespraech* | bewerbungsgespraech* | auswahlgespraech* | interview* | hearing |
    nachgespraech | schnupper* | schnuppern | jury | panel | auf die frage | bei der frage | auf unsere fragen |
    zweite runde | kennenlernen | rueckfragen | gespraechs | technischen runde
@screening: am telefon | telefonat | telefoninterview | vorauswahl | lebenslauf* | cv | dossier |
    im erstgespraech am telefon
@application: anschreiben | bewerbungsschreiben | motivationsschreiben | bewerbungsunterlagen | ihre bewerbung |
    ihrer bewerbung | deine bewerbung | deiner bewerbung | bewerbung fiel | bewerbungsfoto | der bewerbung
+: gut | gute | guter | guten | gutes | gern gehoert | stark | starke | staerk* | beste | besten | bester |
    besser als | top | super | gefallen | gefiel* | ueberzeug* | souveraen* | tadellos | sauber* |
    eindruck gemacht | schaetz* | prima | ausgezeichnet | sympathisch* | mochten | mutig | toll* | klasse | plus |
    pluspunkt | positiv* | vollstaendig | begruendet | kompliment | hervorragend* | sehr gut | genau richtig |
    gemerkt | gespuert | beeindruck* | hervor | gelungen | bestens | angenehm* | freundlich* | lob* | zugewandt* |
    strukturiert* | klar | klare | an die wand | kannten unser* | hoeflich* | offener | eigenstaendig | originell |
    fluessig | spontane | das hat man | respekt | ruhig | verstaendlich* | vorbildlich* | sehr sicher | sicher und |
    lobenswert | besonders | gewinnend | aufgeschlossen | gerne gehoert | treffend | praezise |
    ueberdurchschnittlich | gern zugehoert | gutgetan | freude | kompetent* | herzlich* | praegnant | sorgfaeltig |
    lebendig | anschaulich* | vorzueglich* | bemerkenswert* | erfreulich* | wertvoll* | eindrucksvoll* |
    glaubwuerdig* | glaubhaft | ansteckend* | mitreissend* | begeister*
-: nicht | nie | kein* | fehlt* | fehlen* | gefehlt | fehler | fehlern | bemaengel* | vermissen | blieb .. offen |
    zu voraussetzungsreich | ohne bezug | zu wenig | zu viel | zu viele | zu schnell | zu lang | zu kurz |
    zu knapp | zu allgemein | zu leise | zu breit | zu frueh | zu spaet | zu zurueckhaltend | zu wenige |
    zu flapsig | zu theoretisch | zu still | etwas zu | sehr still | haetten | haette | gewuenscht | vermisst* |
    duenn* | unsicher* | allgemein* | ausgewichen | ausgeholt | luecke* | loch | schwach* | schwaech* | verbesser* |
    tipp | sollten | solltest | kaum | leider | ueberzogen | ueberschritt* | lief .. ueber | mehr | weniger |
    knapp* | unklar* | noch | minus | falsch* | nervoes* | muehe | ausbau* | nachlegen | achten | achte | ueben |
    uebe | empfehl* | rat | arbeiten sie an | arbeite an | kuerze* | luft nach oben | wuerde | wuerden | koennte* |
    vage | unruhig | unsauber | dreimal | statt | vorgeprescht | gestolpert | fragen aufgeworfen | rost | sollte |
    ueberhastet | langsam | lesen sie | naechsten mal | kuenftig | zukuenftig | gezoegert | zur haelfte |
    sehr lang | wenig | schicken sie | lass | ausweichend* | offenbar wenig | schwierig | serienbrief | ueberladen |
    wirkt wie | reicht .. nicht | undeutlich | gestockt | stockend | verloren | verworren | unvorbereitet |
    unvollstaendig | luecken | fehleranfaellig | ueberfordert | unkonkret | unstrukturiert | oberflaechlich* |
    missverstaendlich | zoeger* | mangel* | fragezeichen | schade | vertiefen | auffrischen | nachholen | zu hoch |
    zu niedrig | zu gering | unter dem | dauerte | ungenau* | zu umfangreich | monoton | ungeduldig | unpassend |
    ohne | ueber unserem | oberhalb | passen muessen | mehrmals passen | recht laut | zu laut | nur dem namen |
    abgeschnitten | geht nicht hervor
but: aber | allerdings | jedoch | dagegen | hingegen | doch | nur | dafuer | waehrend
later: naechsten gespraech* | kuenftige gespraech* | kuenftigen gespraech* | naechstes gespraech |
    naechsten interview* | naechste bewerbung | naechsten bewerbung | kuenftige bewerbungen
0: umgang mit fehlern | nicht nur | nichts auszusetzen | nicht zu beanstanden | kein zweifel | keine wuensche |
    ohne fehler | fehlerfrei* | nicht lernen | fehlte nichts | mehr als | noch mehr ueberzeugt | immer noch |
    noch einmal | besser als mancher | ohne zoegern | ohne muehe | ohne probleme | ohne hilfe | ohne weiteres |
    ohne aufforderung
intro: darfst du | duerfen sie fragen | hoffe | hoffen | fuenf minuten | gern .. zeit | hier | anbei |
    wie versprochen | wie besprochen | wie abgemacht | folgende* | im folgenden | gern | gebeten | nachgefragt |
    rueckmeldung zu | nach der absage
head+: positiv | staerken | plus | pluspunkte | das hat uns gefallen | gut war | das lief gut | gelungen
head-: verbesserungspotenzial | entwicklungsfelder | schwaechen | minus | ausbaufaehig | das fehlte |
    verbesserungswuerdig | zum verbessern | tipps | luft nach oben
told: haetten gern mehr | haetten gerne mehr | mehr darueber gehoert | beispiel aus | konkretes beispiel |
    konkretere beispiele | mehr erzaehl* | mehr davon | nichts steht | erlaeuter*
fixed: arbeitserlaubnis | aufenthaltstitel | visum | wohnort | entfernung | pendel* | umzug | ueberqualifiziert |
    intern besetzt | gehaltsband | tarifgruppe | budget | ueber unserem rahmen | abschluss liegt | jahrgang |
    alter | entgeltgruppe | staatsangehoerigkeit | anfahrt
advice: tipp | empfehl* | achten | achte | ueben | uebe | arbeiten sie an | arbeite an | kuerze* | lass |
    naechsten mal | wuerde .. helfen | wuerden .. helfen | wuerde ihnen | wuerde ihre | kuenftig | lesen sie |
    hilfreich waere | ich an | sprachkurs | praktikum .. machen | schauen sie | schau dir
""",
    "fr": """
salary: salair* | remuneration | remunerations | pretention* | fourchette | fixe | argent | package | tjm |
    retribution | budget | euros | niveau de salaire
language: anglais | allemand | espagnol | neerlandais | italien | niveau de langue | niveau d'anglais |
    votre accent | ton accent | toeic | toefl | langue etrangere | bilingue | niveau d'allemand | langues |
    l'anglais | l'allemand
resume: cv | curriculum | lettre | lettre de motivation | dossier de candidature | votre dossier | ton dossier |
    votre profil en ligne | mise en page du cv | profil linkedin
resume?: candidature | parcours
availability: samedi* | dimanche* | week-end* | weekend* | preavis | disponib* | horaires | temps partiel |
    de nuit | date de debut | date d'entree | deplacements | garde* | nuits | heures supplementaires | temps plein |
    flexibilite | permanence*
motivation: motivation* | motive* | envie | enthousias* | pourquoi nous | pourquoi notre | pourquoi vous |
    pourquoi tu | passion* | projet professionnel | interet pour | attire* | vous attire | t'attire | interesse* |
    engagement | raisons de
motivation?: pourquoi | interet | chez nous
preparation: prepar* | renseign* | notre site | nos produits | notre entreprise | notre activite | notre maison |
    notre metier | potass* | vous etiez informe* | aucune question | de questions a | connaissiez pas |
    connaissais pas | recherches sur | marche | secteur | notre societe | notre etablissement | notre secteur |
    nos clients | decouvrir | documente* | informe* sur | connaissance de l'entreprise | qui nous sommes |
    fiche de poste
answers: repons* | repond* | exemple* | objection* | methode star | concret* | question* | vague* | evasi* |
    a cote | hors sujet | illustr* | cas precis | situation* concrete* | relance*
answers?: general* | chiffr* | mise en situation
communication: ecoute | ecoutez | communic* | reformul* | explique* | a l'aise | timide | efface* | reserve* |
    stress* | parole | regard | ton | voix | discours | debit | elocution | readme | nerveu* | souriant* | contact |
    sur la defensive | relationnel* | facon de parler | ecouter | parlez | parler | parlait | hesitation* |
    sourire | chaleureu* | poli* | franc* parler | bafouill* | vite | posture | gestuelle | eloquen* | pedagog* |
    dynamique | parliez | parlais
communication?: clair* | parle* | a l'oral
presentation: presentation | presente bien | diapo* | slides | planche* | graphes | graphiques | tenue | ponctu* |
    en retard | expose | support | premiere impression | soigne* | depasse le temps | minutes | visuels |
    power point | powerpoint | surcharge* | rythme | apparence
experience: experience* | annees | mois chez | stage | stages | alternance | vecu | parcours chez | terrain |
    encadrement d'equipe | anciennete | annee | ans de | pratique de | mois de | poste precedent | missions |
    gere une equipe | management
experience?: parcours | equipe
culture: culture | valeurs | esprit d'equipe | l'equipe vous a | travail d'equipe | integr* | l'equipe t'a |
    ambiance | collegues | collectif | entente
skill: sql | excel | python | pandas | sap | java | technique* | competence* | connaissance* | maitrise* |
    certification* | permis | diplome | closing | jointures | code | tests unitaires | architecture | logiciel* |
    methode | statut de la fonction | orthographe | comptab* | vente | soins | iterrows | gestes | redaction |
    bases en | bases de | comptabilite | tableau* croise* | calcul* | formule* | logique | reglementation | norme* |
    outils | machine* | hygiene | francais ecrit | grammaire | savoir-faire | expertise | niveau technique |
    geste* | programmation | analyse* | pratique
skill?: erreur* | fautes | outil*
assessment: note | notes | #/# | points | bareme | epreuve | question # | pas faite | pas termine |
    exercice de groupe | etude de cas | moyenne | resultat* | score | reussi | rate | pourcent* | %
assessment?: exercice | test | exo
@assessment: exercice* | exo | test | tests | mise en situation | jeu de role | etude de cas | epreuve |
    cas pratique | rendu | correction | question # | assessment | essai | journee d'essai | jointures | code |
    graphes | readme | pandas
@interview: entretien* | a l'oral | oral | jury | debrief* | echange | face a | jeu de role | visio | closing |
    objection prix
@screening: cv | au telephone | par telephone | preselection | dossier
@application: lettre | lettre de motivation | candidature | dossier de candidature
+: bien | tres bien | super | nickel | clair* | point fort | points forts | appreci* | convain* | excellent* |
    atout | belle | beau | vrai argument | rien a redire | bravo | ++ | + | solide* | seduit* | plu | pertinent* |
    remarqu* | qualite | bonne | bon | mieux que | s'entendait | rassur* | agreable | touch* | precis* | fluide |
    positif* | parfait* | impressionn* | aise | note que vous .. bien | sympa* | beaucoup plu | a plu | ont plu |
    tres bon | tres bonne | chaleureu* | aisance | dynamique | rigoureu* | marquant | efficace* | enthousiaste* |
    soigne* | riche | maitrise* | reussi* | limpide | manifeste | remarquable | precieu* | sincere | credible |
    a son aise | bien rythme*
-: pas | manqu* | trop | gagner* | conseil* | il faut | faut | dommage | faible* | aucun* | jamais | moins |
    travailler | regarde* | peu | plutot que | -- | ne connaissi* | flou* | vague* | hesit* | lacun* | insuffis* |
    absen* | ni .. ni | attendre | l'impression que | suggere* | approfondi* | chiffrez | osez | ose | evite* |
    direct | plus de | plus concret* | davantage | aurait | aurions | un peu | limite | limites | progres* |
    erreur* | long | longue | retard | pas de | nerveu* | stress* | fragile* | evasi* | juste pour | n'a pas |
    n'avez pas | meriterait | resserre* | bafouill* | confus | superficiel* | surcharge* | hors sujet | vite |
    difficile* | decouvrir | imprecis* | rate | perdu* | oubli* | incomplet* | maladroit* | mal |
    reste* en dessous | renforcer | retravailler | revoir | muscler | consolider | tourne autour | coupez |
    coupe la parole | pose probleme | monotone | imprecis | generique* | sans exemple* | au-dessus | manque |
    sans nous | sans me
but: mais | cependant | toutefois | pourtant | en revanche | par contre | tandis que
later: prochain entretien | prochains entretiens | prochaine candidature | prochaines candidatures
0: pas mal | pas de doute | rien a redire | sans faute | aucune faute | pas seulement | ni plus ni moins |
    sans hesit* | sans aide | sans notes | sans probleme
intro: je vous reponds | vous repondre | repondre ici | me repondre | j'espere | esperons | voici | voila |
    ci-dessous | comme promis | comme convenu | vous m'avez demande | vous aviez demande | ressort | suite a votre
head+: points forts | les plus | points positifs | atouts | ce qui a plu
head-: points a ameliorer | axes d'amelioration | points faibles | les moins | axes de progres | a travailler |
    points d'amelioration | axes de progression
told: exemples plus concrets | donner des exemples | en dire plus | aurions aime entendre
fixed: visa | titre de sejour | permis de travail | eloign* | distance | mobilite geographique | surqualifi* |
    grille salariale | grille | en interne | nationalite | demenag* | habitez
advice: conseil* | faut | gagner* | regarde* | chiffrez | osez | travailler | mettez | evitez | suggere* |
    approfondi* | entrain* | prepar*
""",
    "es": """
salary: salari* | sueldo | remuneracion | retribu* | fijo | banda | dinero | expectativa* economica* | bruto* |
    presupuesto | economic* | euros | cifra
language: ingles | aleman | frances | portugues | fluidez | nivel de idioma | idioma* | acento | b2 | c1 | catalan |
    euskera | nivel de ingles | lenguas | bilingue
resume: cv | curriculum | carta | carta de presentacion | solicitud | hoja de vida | carta de motivacion |
    perfil de linkedin | candidatura por escrito
resume?: foto | candidatura
availability: sabado* | domingo* | fin de semana | fines de semana | turno* | horario* | preaviso | disponib* |
    incorporacion | jornada | media jornada | viajar | noches | guardias | flexibilidad | horas extra |
    jornada completa | rotativ*
motivation: motiva* | ganas | ilusion | entusias* | por que quer* | por que nosotros | por que nuestra |
    por que .. y no | interes por | vocacion | pasion | atrae | compromiso | le mueve | te mueve | cambiar de
motivation?: por que | interes
preparation: prepar* | nuestra web | la web | nuestro producto | nuestra empresa | documentad* | informad* |
    no conoc* | ninguna pregunta | preguntas para | nuestros productos | sobre la empresa | sobre nosotros |
    investig* | nuestra pagina | pagina web | nuestros clientes | nuestro sector | nuestra actividad |
    nuestra historia | quienes somos | a que nos dedicamos | se informo | oferta de empleo
answers: respuest* | respond* | ejemplo* | contest* | metodo star | preguntas de | a la pregunta | en lo general |
    generalidades | evasiv* | a medias | divag* | rodeos | explicacion* | casos concretos | situaciones concretas
answers?: pregunt* | generic* | concret* | vag* | numeros
communication: comunic* | te explicas | se explica | explicas | escuch* | transmit* | nervios* | trato | timid* |
    tono | expresion oral | cercan* | hablar | hablas | hablo | segur* | confianza | a la defensiva | interrump* |
    escuchar | forma de hablar | tartamud* | mirada | miraba | voz | amable* | amabilidad | educad* | simpat* |
    postura | deprisa | fluid* | conversacion | asertiv* | corto la palabra | alzo la voz
communication?: clar* | call* | telefono
presentation: presentacion | exposicion | diapositiv* | puntual* | imagen | vestim* | te pasaste de tiempo |
    minutos | slides | diseno de la presentacion | a diecisiete | ritmo | recargad* | aspecto | vestimenta |
    presentar | visual*
experience: experiencia* | trayectoria | anos en | anos de | coordinad* | practicas | recorrido | bagaje |
    proyectos | liderado | gestionado | tiempo en | meses en | puesto anterior | recorrido en | mandos |
    a cargo de | equipos
experience?: anos | equipo
culture: cultura | valores | trabajo en equipo | encaje | companeros | integraste | integr* | el equipo te |
    equipo | ambiente | colegas | convivencia
skill: sql | excel | python | sap | java | conocimiento* | dominio | tecnic* | certific* | analitica | ga4 |
    atribucion | analisis | herramienta* | contab* | programacion | normativa | diseno de sistemas | bibliografia |
    redaccion | caja | titulo | carne | metodologia | manejo | tablas dinamicas | formulas | calculo* |
    legislacion | software | programa* | contabilidad | ortografia | gramatica | base de datos | bases de datos |
    maquina* | protocol* | higiene | habilidad* | competencia* | nociones | fundamentos | destreza* | practica con |
    soltura con | fresadora | torno
skill?: errores | rapidez | solucion
assessment: puntuacion* | puntos | #/# | nota | percentil | caso practico | baremo | ejercicio | prueba .. sin |
    sin terminar | dinamica | resultado* | porcentaje | por ciento | aciertos | preguntas del test
assessment?: prueba | test | caso
@assessment: prueba* | test | ejercicio | caso practico | el caso | resolviste | dinamica | role-play | roleplay |
    assessment | examen | simulacion | exposicion | en la parte escrita | role play
@interview: entrevist* | panel | tribunal | jurado | charla | cuando te pregunt* | cuando le pregunt* | apuntamos |
    videollamada
@screening: cv | por telefono | telefon* | preseleccion | criba | curriculum
@application: carta | candidatura | solicitud
+: genial | muy clar* | muy bien | bien | lo mejor | punto fuerte | puntos fuertes | para bien | gusto | gustaron |
    gusta | confianza | limpi* | destac* | excelente* | rapidez | buen | buena | buenos | buenas | solid* | fuerte |
    brillante | perfect* | impresion* | valor* | acert* | encant* | de arriba abajo | correct* | sobresal* |
    estupend* | fantastic* | agrad* | convenc* | clar* | muchisim* | notable | sin imponer | se nota que |
    gusto mucho | gustado | ha gustado | muy buen* | agradable | segur* | rigur* | profesional* | ameno | cercan* |
    cuidad* | acertad* | completo | convinc* | fluid* | valios* | notable* | sincer* | amen* | creible | impecable |
    se percibe su
-: no | falt* | demasiad* | poco | poca | echo de menos | echamos de menos | echaron de menos | echado en falta |
    floj* | consejo | suger* | sugier* | deberi* | convendri* | conviene | mejorar | mejora | mejorable | sin |
    prisas | perdist* | perdio | tope | nervios* | debil* | quita | reduce | mas .. que | practiq* | practic* |
    otra vez | vag* | generic* | te quedaste | se quedo | apenas | casi no | ni | limitad* | escas* | recomiend* |
    reforz* | ganar velocidad | se te fue | error* | retras* | tarde | ultima | a medias | repasar | complica* |
    dificult* | no deja claro | evasiv* | divag* | recargad* | mejor* la | confus* | incomplet* | fallo* |
    fallaste | superficial* | despacio | deprisa | carec* | carencia* | insuficiente* | desconoc* | reforzar |
    profundizar | cuesta | le costo | te costo | inseg* | interrumpi* | hueco | teoric* | monoton* | soltura |
    no percib* | por encima
but: pero | aunque | sin embargo | no obstante | en cambio | mientras que
later: proxima entrevista | proximas entrevistas | proxima candidatura
0: no solo | sin imponer | no hay duda | nada que objetar | sin errores | sin dudar | sin fallos | no falto nada |
    sin prisas | sin ayuda | sin notas | sin problema*
intro: espero que | esperamos que | te respondo | le respondo | contestes | te cuento | a continuacion |
    como quedamos | como te dije | conforme a | adjunto | te resumo | te traslado | le traslado | me pediste |
    nos pidio
head+: puntos fuertes | fortalezas | lo mejor | a favor | lo positivo | aspectos positivos
head-: areas de mejora | a mejorar | puntos debiles | en contra | aspectos a mejorar | puntos a mejorar |
    debilidades
told: ejemplos con | mas ejemplos | nos habria gustado | contar mas | explicar mas | numeros en los ejemplos
fixed: visado | permiso de trabajo | residencia | distancia | mudar* | sobrecualific* | por encima de nuestr* |
    banda salarial | banda | interno | nacionalidad | tope de la
advice: consejo | suger* | sugier* | deberi* | convendri* | conviene | practiq* | quita | reduce | lleva ejemplos |
    recomiend* | reforz* | prepar* | trabaja
""",
    "pt": """
salary: salari* | ordenado | remunerac* | pretens* | dinheiro | valor pedido | faixa | orcamento | bruto | euros |
    valores
language: ingles | alemao | frances | espanhol | fluencia | idioma* | nivel de ingles | sotaque | nivel de |
    linguas | portugues
resume: curriculo | cv | carta | carta de apresentacao | carta de motivacao | curriculum | perfil no linkedin |
    portfolio em
resume?: datas | candidatura
availability: sabado* | domingo* | fim de semana | fins de semana | turno* | horario* | aviso previo | disponib* |
    data de inicio | escala | noites | flexibilidade | horas extra | tempo inteiro | tempo integral | plantao |
    feriados
motivation: motiv* | vontade | entusias* | por que quer | porque quer | interesse em | interesse por | paixao |
    brilho nos olhos | garra | mudar de area | atrai | compromisso | empenho
motivation?: por que | interesse
preparation: prepar* | nosso site | nosso produto | nossos produtos | sobre o banco | sobre a empresa | sobre nos |
    nenhuma pergunta | perguntas para | pesquisou | informad* | nossa empresa | nao conhecia | estudou |
    nossa pagina | nossos clientes | nosso setor | nossa historia | quem somos | o que fazemos | se informou |
    informou-se | anuncio da vaga | descricao da vaga
answers: respost* | respond* | exemplo* | metodo star | se enrolou | o que fez voce | o que voce fez | evasiv* |
    rodeios | explicacao | casos concretos | situacoes concretas | divag*
answers?: pergunt* | vag* | generic* | numeros | concret* | decisao
communication: comunic* | escut* | ouv* | explica* | defensiva | timid* | nervos* | tom | simpatic* | clareza |
    atendimento | postura | falar | fala | fala* | expressao | seguranca | transmit* | falou | depressa | devagar |
    olhou | olhar | contacto visual | contato visual | voz | educad* | gagu* | conversa | a vontade | interromp* |
    assertiv* | empat*
communication?: clar*
presentation: apresentac* | slides | diagrama* | pontual* | passou do tempo | exposicao | aparencia | minutos |
    imagem | atras* | min | ritmo | carregad* | visual | pitch | vestu* | passou .. do tempo | tempo combinado
experience: experiencia* | trajetoria | percurso | anos de | anos em | tarimba | estagio | bagagem |
    gestao de reclamac* | liderou | projetos | meses em | tempo em | funcao anterior | cargo anterior |
    gestao de equipa* | gestao de pessoas | vivencia
experience?: anos | equipe | equipa
culture: cultura* | valores | trabalho em equipe | trabalho em equipa | espirito de equipa | encaixe |
    a equipa gostou | a equipe gostou | ambiente | colegas | convivio
skill: sql | excel | python | sap | java | tecnic* | conheciment* | certificac* | tipografia |
    pesquisa com usuario | modelagem | testes automatizados | competenc* | dominio | programacao | ferramenta* |
    contabil* | parte de custos | codigo | curso | carta de conducao | design | analise | gestao do tempo |
    contabilidade | formulas | tabelas dinamicas | calculo* | legislacao | software | programa* | ortografia |
    gramatica | base de dados | bases de dados | maquina* | higiene | habilidade* | nocoes | fundamentos |
    destreza | logica
skill?: erros | solucao
assessment: pontuac* | pontos obtidos | #/# | nota | percentil | prototipo | briefing | exercicio | nao terminou |
    incomplet* | metade | resultado* | percentagem | porcentagem | por cento | acertos | acertou
assessment?: teste | prova | desafio | case
@assessment: teste* | prova | desafio | dinamica | case | exercicio | prototipo | briefing | estudo de caso |
    aula teste | na aula | teu case | seu case | role play | roleplay | apresentacao tava | pesquisa com usuario
@interview: entrevist* | na call | juri | banca | conversa | perguntas sobre | painel | nas perguntas | na pergunta
@screening: ao telefone | por telefone | triagem | pre-selec*
@application: carta | candidatura | curriculo | cv
+: otim* | linda | lindo | clar* | muito valorizad* | mostr* | nada a dizer | ponto forte | pontos fortes |
    gostamos | gostei | excelente* | bem | boa | bom | bons | boas | simpatic* | forte | positiv* | parabens |
    impression* | destac* | solid* | muito boa | elogi* | perfeit* | adorou | adoramos | puxou | valoriz* | bonit* |
    agradou | super | muito bom | seguro | segura | rigor* | profissional* | agradavel | cuidad* | convincente* |
    fluid* | completo | empatic* | dinamic* | valios* | notavel | sincer* | impecavel | com muita clareza |
    a vontade
-: nao | falt* | pouco | pouca | sem numeros | sem exemplo* | sem concl* | vag* | passou do tempo | dica | suger* |
    sugir* | aconselh* | tente | tenta | parou | defensiva | dever* | poderia | fraco | fraca | melhorar |
    desenvolver | aprofund* | quantifique | mais .. do que | mais .. e menos | demasiad* | demais | enrol* |
    praticamente | nervos* | limit* | erros | atras* | so parcial | esperavamos | esperava | deixou |
    vale corrigir | sobrep* | pesa | falhou | incomplet* | confus* | menos | proxima vez | recomend* | evite |
    praticar | pratique | sentiram | demasiado | mal olhou | devia | deviam | nao ficou claro | evasiv* | divag* |
    superficial* | insuficiente* | inseg* | dificuldade* | dificult* | faltaram | reforcar | rever |
    trabalhar melhor | longo demais | carregad* | depressa | desconhec* | falta-lhe | pela metade | obstaculo |
    teoric* | monoton* | nao tinha | generic* | acima | passou .. do tempo
but: mas | porem | no entanto | contudo | ja | enquanto | embora
later: proxima entrevista | proximas entrevistas | proxima candidatura
0: sem rodeios | nao so | nada a dizer | sem duvida | sem erros | nao faltou | nao apenas | mas tambem
intro: espero que | esperamos que | respondo | anotamos | aqui esta | segue | seguem | abaixo | como prometido |
    como combin* | resumo | prometi | pediu
head+: pontos fortes | pontos positivos | aspetos positivos | aspectos positivos | o que correu bem
head-: pontos a desenvolver | pontos a melhorar | pontos de melhoria | aspetos a melhorar | aspectos a melhorar |
    pontos fracos | a melhorar | oportunidades de melhoria
told: gostariamos de ouvir | falar mais do que | mais exemplos | exemplos concretos
fixed: visto | autorizacao de trabalho | residencia | distancia | mudar de cidade | sobrequalific* |
    faixa salarial | acima do nosso | interno | nacionalidade | mora longe
advice: dica | suger* | sugir* | aconselh* | tente | tenta | vale corrigir | aprofund* | quantifique | proxima vez |
    recomend* | evite | pratique | prepar* | estude
""",
    "it": """
salary: stipendi* | retribu* | economic* | ral | cifra | compenso | denaro | soldi | busta paga | budget | lordo |
    euro | pretese
language: inglese | tedesco | francese | spagnolo | lingua | livello b* | accento | livello di inglese | lingue |
    bilingue
resume: cv | curriculum | lettera | lettera di presentazione | lettera motivazionale | lettera di |
    candidatura scritta | profilo linkedin
resume?: candidatura | portfolio
availability: sabat* | domenica | fine settimana | weekend | turni | turno | orari | preavviso | disponibilit* |
    part-time | trasfert* | data di inizio | notti | flessibilita | straordinari | tempo pieno | festivi |
    reperibilita
motivation: motiva* | entusias* | ci tenesse | ci teneva | ci tiene | ci tieni | perche noi | perche proprio |
    passione | voglia | interesse per | perche voglia | perche vuole | perche vuoi | lasciare il posto | spinta |
    attira | impegno
motivation?: perche | interesse
preparation: preparat* | preparazione | si era informat* | ti eri informat* | nostro sito | l'app | nostra app |
    nostri prodotti | nostra azienda | nessuna domanda | non conosceva | non conoscevi | studiat* | sul sito |
    documentat* | nostri clienti | nostro settore | nostra storia | chi siamo | di cosa ci occupiamo | annuncio |
    nostra attivita | nostra realta | informarsi | informata | informato
answers: rispost* | rispond* | esempi | esempio | casi veri | caso vero | metodo star | quesito | in generale |
    sul vago | evasiv* | giri di parole | spiegazion* | casi concreti | situazioni concrete | divag*
answers?: domand* | generic* | vag* | concret* | numeri
communication: comunic* | ascolt* | chiara | chiaro | vai al punto | va al punto | timid* | nervos* | tono |
    relazional* | parlava | parlare | emozionat* | sicurezza | sulla difensiva | empati* | gentil* | voce |
    guardava | sguardo | contatto visivo | educat* | cortes* | balbett* | fretta | spieg* | interromp* |
    disinvolt* | assertiv* | cordial* | a suo agio | mettere a | interrott* | interrompe*
presentation: presentazione | esposizione | slide | puntual* | aspetto | grafica della | minuti | ritardo |
    fuori tempo | ordinata | ritmo | abbigliamento | sovraccaric* | visivo
experience: esperienz* | pratica di | assenza di pratica | la pratica | anni di | tirocinio | percorso |
    gestionale | titoli | progetti | quattro anni | mesi in | ruolo precedente | gestione di un team |
    gestione di persone | vissuto
experience?: anni | pratica
culture: cultura | valori | lavoro di squadra | spirito di squadra | affiatat* | colleghi l'hanno |
    lavorare in gruppo | clima | colleghi | gruppo
skill: sql | excel | pivot | python | sap | java | tecnic* | conoscenz* | competenz* | tipografia | certificat* |
    ccnl | patente | tfr | normativa | query | contabil* | programma | postazione | mani buone | occhio per |
    corso | attestato | software | metodo di | formule | calcol* | contabilita | programmazione | ortografia |
    grammatica | base di dati | database | macchin* | igiene | abilita | nozioni | fondamenti | basi di | tabelle |
    manualita | manual* | padronanza
skill?: errori | soluzione
assessment: punteggi* | punti | #/# | voto | percentile | prova scritta | esercizio | non terminat* | non complet* |
    case study | meta della prova | risultat* | percentuale | per cento | graduatoria | risposte esatte
assessment?: prova | test
@assessment: prova | test | esercizio | caso pratico | caso di studio | case | simulazione | assessment |
    conoscenza ccnl | dinamica | role play
@interview: colloqui* | intervist* | chiamata | incontro | domande | orale | raccontaci | quesito | esposizione
@screening: al telefono | telefonic* | preselezione | disponibilita ai | economica | primo contatto | screening
@application: cv | curriculum | lettera | candidatura | titoli | domanda di partecipazione
+: notevole | convint* | apprezz* | chiar* | punto di forza | punti di forza | superiore alla media | ottim* |
    bene | brav* | ordinat* | adeguat* | piaciut* | eccellent* | buon | buona | buone | buoni | vai al punto |
    va al punto | solid* | forte | impression* | positiv* | perfett* | complimenti | bell* | precis* | colpit* |
    serve un sacco | ne parlava | sicur* | rigor* | professional* | gradevol* | curat* | convincent* | fluid* |
    complet* | empatic* | brillant* | gradit* | cortes* | si vede | a suo agio | a tuo agio | prezios* | sincer* |
    impeccabil* | ha saputo | valid*
-: non | manc* | poco | poca | troppo | troppa | debole | consigli* | sugger* | prova a | in generale | scaric* |
    assenza | parzial* | meno | mettilo | metti | penalizz* | difficolta | migliorar* | purtroppo | nervos* |
    lacun* | vag* | generic* | esercit* | accorcia* | prossima volta | deve imparare | devi imparare | imparare |
    insicur* | errori | ritardo | limitat* | mai | scars* | solo | al posto di | dovrebbe | potrebbe | avremmo |
    sul vago | molto bassa | guardava poco | non si e capito | uguale per tutti | evasiv* | divag* | superficial* |
    insufficient* | fatic* | difficolt* | carent* | carenza | rafforzare | ripassare | approfondi* | confus* |
    incomplet* | dimentic* | fretta | lungo | lunga | teoric* | monoton* | troppe | ostacolo | deve rafforzare |
    sopra | interrott* | non indica
but: ma | pero | tuttavia | invece | mentre
later: prossimo colloquio | prossimi colloqui | prossima candidatura
0: non solo | niente da dire | nulla da eccepire | senza errori | non c'e dubbio | ma anche
intro: spero | speriamo | rispondo | le rispondo | ecco | eccole | di seguito | come promesso | e uscito questo |
    si riporta | facendo seguito | rispondo volentieri | in allegato
head+: punti di forza | aspetti positivi | cosa ci e piaciuto | punti forti
head-: aree di miglioramento | da migliorare | punti deboli | aspetti da migliorare | criticita
told: esempi concreti | portare un caso | ci sarebbe piaciuto sentire | raccontare di piu
fixed: visto | permesso di soggiorno | permesso di lavoro | residenza | distanza | trasferir* | troppo qualificat* |
    sovraqualificat* | fascia retributiva | interno | cittadinanza | oltre il nostro budget
advice: consigli* | sugger* | prova a | mettilo | esercit* | accorcia* | prossima volta | imparare |
    faccia un corso | studi | prepar*
""",
    "nl": """
salary: salaris* | loon | geld | bruto | vergoeding | uurtarief | salarisschaal | looneis | budget | euro | tarief
language: engels | duits | frans | nederlands | taalniveau | taal | taalvaardigheid | accent | engelse | duitse |
    franse | nederlandse | talen
resume: cv | brief | motivatiebrief | sollicitatiebrief | portfolio | je profiel | bladzijden | linkedin
resume?: gat in | bovenaan | stages | sollicitatie
availability: zaterdag* | zondag* | weekend* | beschikbaar* | opzegtermijn | ploegen* | avonddienst* |
    nachtdienst* | startdatum | uren per week | parttime | vrijdag* | diensten | rooster | flexibel | overwerk |
    fulltime | vakantie
motivation: motivatie | gemotiveerd | enthousias* | gedreven* | vuur | waarom .. bij ons | waarom ons | graag wil* |
    graag helpt | passie | interesse in | wat je bij .. zoekt | wat u bij .. zoekt | nieuwsgierig* | drijfveer |
    drijfveren | kiest | bevlogen* | ambitie
motivation?: waarom | interesse
preparation: voorbereid* | voorbereiding | onze website | homepage | website | ingelezen | verdiept |
    onze producten | wist niet dat we | wist niet dat wij | geen vragen | geen enkele vraag | goede vragen |
    wat wij doen | ons bedrijf | onze doelgroep | onze klanten | onze organisatie | ons werk | wie wij zijn |
    wie we zijn | onze sector | vacaturetekst | gelezen over | zelf vragen
answers: antwoord* | voorbeeld* | algemeenheden | star-methode | voorbeeldvragen | op de vraag | ik heb toen |
    doorvragen | doorvroegen | concreets | ontwijkend* | omslachtig | toelichting | situatie* | omheen
answers?: vraag | vragen | concreet | concrete | vaag
communication: communicat* | luister* | rustig | praat* | praten | verlegen | zenuw* | overkwam | overkomt |
    kwam over | toon | gesprek .. in handen | je mening | uw mening | stil | duidelijk gesproken | oogcontact |
    vriendelijk* | gesprekspartner | uitleg | stem | spreekt | sprak | sprak je | vat .. samen | samenvat* |
    beleefd* | houding | lichaamstaal | open | afwachtend* | spontaan | onderbrak | onderbreekt | empathie |
    empathisch | warm | praatte
presentation: presentatie* | dia's | slides | verzorgd* | stipt | op tijd | te laat | eerste indruk | minuten |
    uitgelopen | vormgeving | pitch | tempo | kleding | verschijning | overvol
experience: ervaring* | jaren als | jaren in | jaar als | loopbaan | werkervaring | stage | achtergrond |
    projecten | leidinggegeven | jarenlange | maanden bij | eerdere functie | leiding gaf | leidinggeven | praktijk*
experience?: jaren | team
culture: cultuur | waarden | teamspeler | samenwerk* | in het team | past bij ons | klik | de collega's vonden je |
    sfeer | collega's | collegiaal
skill: sql | excel | python | sap | java | kennis | vaardighe* | vakkennis | technisch* | certificaat | diploma |
    rijbewijs | vca | cao | cijfermatig | code | schilderwerk | afplakte | planning | typografie | bijspijkeren |
    cursus | techniek | wetgeving | formule* | rekenen | rekenwerk | software | programma* | boekhoud* | spelling |
    grammatica | database* | machine* | hygiene | basis van | handigheid | inzicht | analyse* | protocol* |
    draaitabel* | handvaardig* | beheersing
skill?: fouten | oplossing
assessment: score* | punten | #/# | percentiel | normgroep | cijfer | opgaven | opdracht | een acht | een vijf |
    een zes | een zeven | niet afgekregen | redeneren | onderdeel | resultaat | resultaten | procent | percentage |
    rekentoets
assessment?: test | toets | case
@assessment: test | toets | opdracht | rollenspel | case | assessment | capaciteitentest | vragenlijst | normgroep |
    opgaven | proefdag | meeloopdag | onderdeel | percentiel | acteur | redeneren
@interview: gesprek | sollicitatiegesprek | interview* | panel | op de vraag | voorbeeldvragen | tweede ronde |
    binnen
@screening: cv | telefonisch | aan de telefoon | voorselectie | gat in
@application: brief | motivatiebrief | sollicitatiebrief | sollicitatie
+: sterk | sterke | sterkste | goed | goede | viel op | opviel | pluspunt* | sprak aan | spraken aan |
    sprak ons aan | ruim boven | mooi | mooie | prettig* | rustig | verzorgd* | vriendelijk* | complimenten |
    leuk* | indruk | knap | positief | enthousias* | helder* | duidelijk* | fijn* | uitstekend* | overtuig* |
    waarde* | graag helpt | een acht | top | netjes | bevlogen | lang volhoudt | luistert goed | fris | zeker |
    professioneel | zorgvuldig | compleet | vlot | warm | waardevol* | knappe | inspirerend | boeiend | nauwkeurig |
    indrukwekkend* | spatte | oprecht* | geloofwaardig* | keurig* | op je gemak
-: niet | geen | te weinig | te veel | te snel | te lang | te kort | te laat | te vroeg | te stil | te breed |
    te algemeen | te druk | mist* | miste | minder | zwak* | tip | mag .. meer | mag .. wat | oefen* |
    bijspijkeren | bleef* | gat in | vaag | kon beter | kan beter | beter kunnen | nooit | zelden | beetje |
    wel wat | let daarop | let op | helaas | hadden graag | zou nog | zou ik | meer .. kunnen | ontbr* | steken |
    verbeter* | zenuw* | weinig | zet je | aandachtspunt* | tekort | lekker | onduidelijk* | fouten | een vijf |
    aarzel* | weinig concreets | mag dieper | niet goed over | telt .. bladzijden | ontwijkend* | omslachtig |
    oppervlakkig | onvoldoende | lastig | moeite | onzeker* | stroef | rommelig | verward | vergeten | vergat |
    verdiepen | uitbreiden | ophalen | langdradig | overvol | haastig | zo snel dat | liep .. uit | monotoon |
    theoretisch* | kwijtraakten | erg kort | boven ons | zonder | struikelblok | obstakel
but: maar | echter | alleen | terwijl | daarentegen | toch
later: volgende gesprek | volgend gesprek | volgende sollicitatie | volgende interview
0: niet alleen | geen twijfel | niets op aan te merken | zonder fouten | maar ook | niet veel | zonder moeite |
    zonder hulp | zonder aarzel* | zonder problemen
intro: hopelijk | ik hoop | we hopen | beloofd | hieronder | bij deze | zoals beloofd | zoals afgesproken |
    je vroeg | u vroeg | bijgevoegd | komt ie
head+: sterke punten | pluspunten | wat ging goed | tops | positief
head-: verbeterpunten | aandachtspunten | minpunten | ontwikkelpunten | tips | wat kan beter | zwakke punten
told: hadden graag meer gehoord | graag meer gehoord | concrete voorbeelden | meer vertellen
fixed: visum | werkvergunning | verblijfsvergunning | reisafstand | afstand | verhuiz* | overgekwalificeerd |
    salarisschaal | boven ons budget | intern | nationaliteit | woon-werk*
advice: tip | oefen* | bijspijkeren | zet je | zet daar | let op | let daarop | probeer | zou ik | volgende keer |
    cursus | bereid
""",
}
