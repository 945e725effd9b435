"""German cues for stated reasons, folded; see `reasons_en`."""

from __future__ import annotations

_END = r"(?=[.,;:!()]| (?:und|aber|sodass|so dass|die|der|das|als|fuer diese|verfueg\w*|mitbring\w*|haben|hat|hatten|vorweis\w*|besitz\w*|fehl\w*|nicht|noch|erforderlich|voraussetz\w*|benoetig\w*|suchen|mitbringt|bringt|voraus) |$)"

REASONS: dict[str, str] = {
    "internal": r"""
intern, interne, internen, interner, reihen, hause, haus :: \b(?:intern\w*|aus (?:den |unseren )?eigenen reihen|aus dem (?:eigenen )?haus\w*)\b.{0,60}\b(?:besetzt|besetzen|besetzung|vergeben|kandidat\w*|bewerber\w*|entschieden|kolleg\w*|mitarbeiter\w*|loesung)|\b(?:besetzt|vergeben|entschieden)\b.{0,40}\b(?:intern\w*|eigenen reihen)
""",
    "on_hold": r"""
einstellungsstopp, eis, pausiert, budget, umstrukturierung, umstrukturierungen, restrukturierung, eingefroren, ruht, zurueckgestellt, verschoben, ausgesetzt, sparmassnahmen, haushaltssperre, wirtschaftlichen :: \b(?:einstellungsstopp|auf eis|umstrukturierung\w*|restrukturierung\w*|haushaltssperre|sparmassnahmen|budget(?:kuerzung\w*|gruende\w*|sperre|stopp)|(?:<job>|besetzung|suche|verfahren|recruiting|einstellungen)\b.{0,60}\b(?:pausiert|eingefroren|ruht|ruhen|zurueckgestellt|ausgesetzt|bis auf weiteres))\b
""",
    "cancelled": r"""
gestrichen, zurueckgezogen, entfallen, entfaellt, aufgehoben, eingestellt, abgebrochen, mehr, gestoppt, wegfall :: \b(?:<job>|ausschreibung|stellenausschreibung|verfahren|besetzung|auswahlverfahren|suche|bedarf)\b.{0,60}\b(?:gestrichen|zurueckgezogen|entfallen|entfaellt|aufgehoben|eingestellt|abgebrochen|gestoppt|nicht mehr (?:besetzt|besetzen|ausgeschrieben|verfuegbar|gesucht|noetig|weiterverfolgt)|weggefallen)\b|\b(?:entschieden)\b.{0,40}\b(?:<job>)\b.{0,30}\b(?:nicht (?:mehr )?(?:zu )?besetzen|nicht zu besetzen)
""",
    "filled": r"""
besetzen :: \b(?:<job>) (?:\w+ ){0,2}(?:konnten|koennen|haben) (?:wir )?(?:\w+ ){0,4}besetzen\b
besetzt, vergeben, besetzen :: \b(?:<job>|sie|diese|platz|ausbildungsplaetze|plaetze)\b.{0,60}\b(?:besetzt|vergeben)\b(?! (?:werden|sein) (?:soll|kann|wird))|\b(?:inzwischen|mittlerweile|bereits|anderweitig|schon|nun|zwischenzeitlich) (?:\w+ ){0,3}(?:besetzt|vergeben|besetzen koennen|besetzen konnten)\b|\b(?:<job>) (?:\w+ ){0,4}besetzen (?:koennen|konnten)
""",
    "overqualified": r"""
ueberqualifiziert, ueberqualifikation, unterfordert, unterfordern, unterforderung :: \b(?:ueberqualifi\w+|unterforder\w*)\b
uebersteigt, uebersteigen, hinaus, hinausgehen, hinausgeht :: \b(?:qualifikation\w*|erfahrung\w*|profil|<ihr>)\b.{0,80}\b(?:uebersteig\w*|(?:weit |deutlich )?(?:darueber|ueber (?:die|das|den|unsere))\b.{0,40}\bhinaus\w*)
""",
    "visa": r"""
visum, visa, arbeitserlaubnis, aufenthaltstitel, aufenthaltserlaubnis, arbeitsgenehmigung, aufenthaltsgenehmigung, sponsoring :: \b(?:visums?|visa|arbeitserlaubnis|aufenthalts(?:titel|erlaubnis|genehmigung)\w*|arbeitsgenehmigung|sponsoring)\b
""",
    "location": r"""
standort, umzug, wohnort, entfernung, remote, vor, praesenz, pendeln, anfahrt, naehe, region, homeoffice, umziehen, anwesenheit :: \b(?:umzug\w*|wohnort\w*|entfernung|pendel\w*|anfahrt\w*|vor ort|praesenz\w*|vollstaendig(?:e[ns]?)? (?:remote|homeoffice)|rein(?:e[ns]?)? remote|remote|regional\w*|naehe zum standort|standort\w*|umziehen|aus der region)\b.{0,80}\b(?:nicht|kein\w*|leider|voraussetz\w*|erforder\w*|notwendig|nur|benoetig\w*|zwingend|suchen|zu weit|zu gross|gebunden|entschieden|ausschliess\w*)|\b(?:nicht|kein\w*|leider|voraussetz\w*|nur|benoetig\w*|suchen|zu weite?|aufgrund|wegen)\b.{0,60}\b(?:umzug\w*|wohnort\w*|entfernung|pendel\w*|anfahrt\w*|vor ort|praesenz|rein remote|aus der region|in der naehe)
""",
    "language": r"""
deutschkenntnisse, englischkenntnisse, sprachkenntnisse, sprachniveau, deutsch, englisch, franzoesisch, muttersprache, muttersprachler, muttersprachliche, verhandlungssicher, verhandlungssicheres, verhandlungssichere, sprachlich, franzoesischkenntnisse, spanisch, niederlaendisch, deutschniveau :: \b(?P<about>(?:deutsch|englisch|franzoesisch|spanisch|italienisch|niederlaendisch|sprach)-?(?:kenntnisse\w*|niveau)?|muttersprach\w*|verhandlungssicher\w* \w+)\b.{0,90}\b(?:nicht|kein\w*|leider|voraussetz\w*|erforder\w*|benoetig\w*|zwingend|unerlaesslich|noch|reichen|ausreich\w*|besser|niveau [bc][12]|mindestens|fehl\w*)|\b(?:nicht ausreichend\w*|fehlende\w*|bessere|sehr gute|fliessende[ns]?|mangelnde\w*|verhandlungssichere[ns]?)\b.{0,30}\b(?P<wovon>(?:deutsch|englisch|franzoesisch|spanisch|sprach)\w*)
""",
    "salary": r"""
gehaltsvorstellung, gehaltsvorstellungen, gehaltswunsch, gehalt, gehaltsrahmen, verguetung, budget, gehaltsbudget, gehaltsband, gehaltlich, gehaltlichen, verguetungsrahmen, gehaltsgefuege :: \b(?:gehalts(?:vorstellung\w*|wunsch\w*|rahmen|band|budget|gefuege|erwartung\w*|forderung\w*)|gehaltlich\w* (?:vorstellung\w*|erwartung\w*|rahmen)|verguetungs\w+)\b
""",
    "culture": r"""
kulturell, kultur, team, werte, motivation, unternehmenskultur, chemie, wechselmotivation, teamfit, persoenlich, persoenlichkeit :: \b(?:cultural fit|team-?fit|kulturell\w*|unternehmenskultur|chemie|werten?|motivation|wechselmotivation|ins team|zum team)\b.{0,80}\b(?:nicht|weniger|kein\w*|fehl\w*|unklar|vermisst|ueberzeug\w*)|\b(?:nicht|weniger|kein\w*|fehl\w*)\b.{0,50}\b(?:motivation|ins team pass\w*|zum team pass\w*|zu unserer (?:unternehmens)?kultur|zu unseren werten)
""",
    "timing": r"""
bewerbungsfrist, frist, bewerbungsschluss, spaet, eintrittstermin, kuendigungsfrist, eintrittsdatum, ablauf, starttermin, verfuegbarkeit, kurzfristig, eintritt, zeitlich :: \b(?:nach (?:ablauf|ende|dem)\b.{0,20}\b(?:frist|bewerbungsfrist|bewerbungsschluss)|(?:bewerbungs)?frist\b.{0,40}\b(?:abgelaufen|verstrichen|bereits)|zu spaet|(?:kuendigungsfrist|eintritts?(?:termin|datum)?|starttermin|verfuegbarkeit)\b.{0,80}\b(?:nicht|zu (?:lang|spaet)|frueher|kurzfristig\w*|leider|eher)|(?:frueher|kurzfristiger|sofort|eher) (?:\w+ ){0,3}(?:anfangen|beginnen|starten|eintreten|verfuegbar|zur verfuegung))\b
""",
    "documents": r"""
unvollstaendig, unvollstaendige, unvollstaendigen, fehlen, fehlte, fehlten, fehlende, fehlender, vollstaendig, nachweise, nachweis, unterlagen, zeugnisse, anschreiben :: \b(?:unvollstaendig\w*|nicht vollstaendig|fehl(?:t|te|ten|en|ende|ender|enden)\b.{0,50}\b(?:unterlagen|zeugnis\w*|nachweis\w*|anschreiben|lebenslauf|dokument\w*|bescheinigung\w*|arbeitsprobe\w*|formular)|(?:unterlagen|zeugnis\w*|nachweis\w*|anschreiben|dokument\w*|arbeitsprobe\w*)\b.{0,40}\b(?:fehl(?:t|te|ten|en)|nicht (?:beigefuegt|vorlagen|vorgelegen|eingereicht|beilag\w*)|lagen? (?:uns )?nicht vor))
""",
    "assessment": r"""
test, testergebnis, ergebnis, ergebnisse, eignungstest, punktzahl, einstellungstest, fallstudie, probeaufgabe, arbeitsprobe, fachgespraech, assessment, mindestpunktzahl, online, testaufgabe, probearbeit, auswahltest :: \b(?:(?:eignungs|einstellungs|auswahl|online-?|sprach)?test\w*|assessment\w*|fallstudie|probeaufgabe|arbeitsprobe|testaufgabe|probearbeit\w*|fachgespraech\w*|mindestpunktzahl|punktzahl|ergebnisse?n?)\b.{0,100}\b(?:nicht (?:erreich\w*|bestand\w*|erfuell\w*|ausgereicht|ausreich\w*|gereicht|genueg\w*)|unter (?:der|dem|den)|zu wenig|knapp|verfehlt|nicht ueberzeug\w*)|\b(?:nicht|leider nicht|knapp)\b.{0,40}\b(?:bestanden|mindestpunktzahl)
""",
    "experience": rf"""
erfahrung, berufserfahrung, erfahrungen, jahre, jahren, mehrjaehrige, mehrjaehriger, erfahrener, erfahrene, erfahrenen, seniorer, senior, junior, praxiserfahrung, fuehrungserfahrung, erfahren, langjaehrige, praktische :: \b(?:mehr|mehrjaehrige\w*|laengere\w*|umfassendere\w*|tiefere\w*|groessere\w*|umfangreichere\w*|einschlaegigere?\w*|zu wenig|nicht genuegend|wenig|fehlende\w*|nicht (?:die )?ausreichende?\w*|mangelnde\w*|noch (?:keine|nicht)|langjaehrige\w*|kaum|keine|staerkere\w*) (?:\w+ ){{0,3}}(?:berufs|praxis|fuehrungs|projekt|branchen|agentur|vertriebs)?erfahrung(?:en)?\b(?:\s(?:in|mit|im|als|auf|bei|aus) (?P<about>.{{2,60}}?){_END})?
jahre, jahren :: \b(?:mindestens|mehr|wenigstens|ueber|erst|nur) (?:\w+ )?(?:jahre|jahren)\b.{{0,30}}\b(?:erfahrung|praxis|berufs\w*)?
erfahrener, erfahrenere, erfahreneren, seniorer, seniore, erfahrenen :: \b(?:erfahrenere?n?r?|seniorere?n?|zu junior|etwas senior\w*|mehr senioritaet)\b
""",
    "skill": rf"""
kenntnisse, kenntnissen, fachkenntnisse, fehlen, fehlt, fehlten, qualifikation, knowhow, wissen, fachwissen, fehlende, fehlenden, fundierte, tiefere, vertiefte, expertise, ausbildung, abschluss, zertifikat, zertifizierung, fuehrerschein :: \b(?:fehl(?:t|te|en|ten|ende|enden|ender)|mangel\w*|nicht (?:ueber (?:die|das) )?(?:ausreichend\w*|genuegend\w*|notwendig\w*|erforderlich\w*)|keine|zu wenig|noch keine|tiefere\w*|fundiertere\w*|vertiefte\w*|staerkere\w*|bessere|mehr)\b.{{0,40}}\b(?:fach|vor|grund|spezial|software|programmier|produkt)?(?:kenntnisse[n]?|wissen|know-?how|expertise|qualifikation|zertifizierung|zertifikat\w*) (?:in|im|mit|von|zu|auf|der|des|bei) (?P<about>.{{2,60}}?){_END}
kenntnisse, kenntnissen, fehlen, fehlten, sap, erfahrung :: \b(?P<about>[a-z0-9+#./-]+)-?(?:kenntnisse|kenntnissen)\b.{{0,50}}\b(?:fehl(?:t|en|ten)|nicht ausreich\w*|zu gering|voraussetz\w*|zwingend)
""",
}
