"""German cues, folded (fuer, gruesse). The mechanism and the form of a line are described in `cue`."""

from __future__ import annotations

MACROS = {
    "bew": r"(?:online-?|initiativ-?)?bewerbung(?:en|s\w*)?|(?:bewerbungs)?unterlagen|kandidatur|profil",
    "job": r"stellen?|stellenangebot\w*|positionen|position|vakanz|rolle|job|arbeitsstelle|ausbildungsplatz|ausbildungsstelle|praktikum\w*|praktikumsplatz|werkstudent\w*|ausschreibung|funktion|aufgabe",
    "leute": r"bewerber\w*|kandidat\w*|mitbewerber\w*|person\w*|interessent\w*|profile?|bewerbung\w*|talent\w*",
    "andere": r"ander(?:e|en|er|em|weitig\w*)|weiter(?:e|en)|interne?n?",
    "ihr": r"ihr(?:e|en|er|em|es)?|dein(?:e|en|er|em|es)?|eur(?:e|en|er|em|es)?|euer",
    "sie": r"sie|ihnen|dich|dir|euch",
}

CONDITIONAL = r"""
falls, sofern, wenn, sollten, sollte, ob :: \b(?:falls|sofern|wenn|sollten?|solltest|ob)\b.{0,60}\b(?:sie|du|ihr|ihre|deine|wir|die|keine|nicht|bis|es)\b
spaeter, verspaetet, unvollstaendige :: \b(?:spaeter|verspaetet) (?:eingehende|eingereichte|eingegangene)\w*|\bunvollstaendige (?:bewerbungen|unterlagen) (?:koennen|werden)
nur :: \bnur (?:\w+ ){0,4}(?:ausgewaehlt\w*|geeignet\w*|bewerber\w*|kandidat\w*|qualifizierte\w*)
"""

CUES: dict[str, str] = {
    "conditional": CONDITIONAL,
    "greeting": r"""
sehr, liebe, lieber, hallo, guten, moin, hi, servus, gruess, werte, werter :: ^(?:sehr geehrte|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|moin|hi|servus|gruess (?:gott|dich)|werter?)\b.{0,70}$
""",
    "thanks": r"""
dank, danke, danken, bedanken :: \b(?:dank|danken?|bedanken)\b
freuen, gefreut, freut :: \b(?:gefreut|freuen uns|freut uns|freue mich)\b.{0,60}\b(?:interesse|bewerbung|vertrauen)
""",
    "regret": r"""
leider :: \bleider\b
bedauern, bedauerlicherweise, bedaure :: \bbedau(?:er|re)\w*
schade :: \bschade\b
leid :: \b(?:tut|tun|taete) (?:es )?(?:uns|mir) (?:\w+ ){0,3}leid\b|\bleid tut
enttaeuschend, enttaeuschung, enttaeuscht :: \benttaeusch
""",
    "decline": r"""
weiter, geht :: \bgeht es (?:\w+ ){0,8}nicht (?:mehr )?weiter\b|\bnicht (?:mehr )?weiter(?:gehen|kommen|machen)\b
passt, passen :: \bpasst (?:\w+ ){0,4}nicht\b|\bnicht zueinander pass
absagen, absage :: \b(?:muss|muessen|moechten|werden|will) (?:wir |ich )?.{0,80}\babsagen\b(?!.{0,20}termin)|\bist eine absage\b
einladung, aussprechen, darunter, dabei :: \beinladung (?:\w+ ){0,8}nicht (?:\w+ )?(?:aussprechen|mehr)|\b(?:sind|gehoeren) (?:sie |du )?(?:\w+ ){0,3}nicht (?:darunter|dabei|dazu)\b|\bsie sind nicht (?:darunter|dabei)\b
absage, absagen, abzusagen, abgesagt :: \b(?:<sie>|<ihr>|eine|unsere|diese|wir|muessen|leider|heute|hiermit) (?:\w+ ){0,6}(?<!die )(?<!der )(?:absagen?|abzusagen|absage (?:erteilen|zu erteilen|zukommen|schicken|senden|mitteilen|geben))\b(?!.{0,30}\btermin)|\babsage(?: auf| zu)? (?:<ihr> )?(?:<bew>)|\bmit einer absage\b|\beine absage\b
beruecksichtigen, beruecksichtigt, beruecksichtigung :: \bnicht (?:\w+ ){0,5}beruecksichtig\w*|\bkeine (?:weitere )?beruecksichtigung
auswahl, wahl :: \bnicht (?:\w+ ){0,5}(?:engere|naehere|weitere|engste) (?:aus)?wahl\b|\b(?:engere|naehere|weitere) (?:aus)?wahl (?:\w+ ){0,5}nicht\b|\bnicht (?:\w+ ){0,4}(?:auswahl|ausgewaehlt)
anbieten, einladen, ermoeglichen, unterbreiten, zusagen, machen, geben, mitteilen, aussprechen, erteilen :: \b(?:nicht|kein\w*)\b.{0,80}\b(?:anbieten|einladen|einzuladen|ermoeglichen|unterbreiten|zusagen|zusage|positiv\w*|erfreulich\w*|bessere\w* nachricht)\b
positive, positiven, positiver, zusage, bessere, besseren, erfreulichere, guenstigere :: \bkein\w* (?:\w+ ){0,3}(?:positiv\w*|zusage|besser\w*|erfreulich\w*|guenstig\w*|gut\w*) ?(?:nachricht\w*|bescheid|rueckmeldung|antwort|mitteilung)?
entschieden, entscheiden, entscheidung :: \b(?:gegen|nicht fuer|nicht zugunsten) (?:<ihr>|dich|sie|eine)\b.{0,60}\bentschieden|\b(?:entschieden|entscheidung)\b.{0,60}\b(?:nicht|gegen)\b.{0,60}(?:weiter|fortzu|fortsetz|verfolg|<bew>|beruecksicht|einzuladen|fortfuehr|sie|dich)|\b(?:nicht auf|nicht zu|nicht fuer) (?:<sie>|<ihr>)\b.{0,30}(?:gefallen|entschieden|ausgefallen)
verfolgen, weiterverfolgen, fortsetzen, fortfuehren, fortzusetzen, weiterfuehren, weiterzuverfolgen, fortzufuehren, weiterzufuehren :: \bnicht (?:\w+ ){0,4}(?:weiter ?(?:zu)?verfolgen|verfolgen|verfolgt|fort(?:zu)?setzen|fort(?:zu)?fuehren|weiter(?:zu)?fuehren|fortgesetzt|weiterverfolgt)
weiter, prozess, bewerbungsprozess, auswahlverfahren, auswahlprozess, runde, verfahren :: \bnicht (?:\w+ ){0,5}(?:im (?:weiteren )?(?:bewerbungs|auswahl|besetzungs)\w*|in (?:die|der) (?:naechste|weitere|zweite|engere)\w* (?:runde|stufe|phase|auswahl))|\b(?:bewerbungs|auswahl)(?:prozess|verfahren)\w* (?:\w+ ){0,5}(?:nicht|beend\w*)
erfolgreich, erfolglos, erfolg :: \b(?:nicht|wenig) (?:\w+ )?erfolgreich\b|\berfolglos\b
abgelehnt, ablehnen, ablehnung, abzulehnen :: \b(?:<bew>|sie|du)\b.{0,60}\babgelehnt\b|\bablehn(?:en|ung)\b.{0,40}(?:<bew>)|\b(?:<bew>) (?:\w+ ){0,3}abzulehnen
zurueckziehen, abstand :: \bvon (?:<ihr>) (?:<bew>|kandidatur|einstellung) (?:\w+ ){0,3}abstand\b
passen, passend, passt, geeignet, uebereinstimmung, deckt, entspricht, entsprechen :: \b(?:nicht|kein\w*|zu wenig|weniger)\b.{0,40}\b(?:passend?\w*|passt|geeignet\w*|uebereinstimm\w*|deckt|decken|entspricht|entsprechen|zusammenpass\w*)\b.{0,60}|\b(?:passt|deckt|entspricht|stimmt) (?:\w+ ){0,6}nicht\b
besetzen, einstellen :: \b(?:<sie>) (?:\w+ ){0,6}nicht (?:\w+ ){0,3}(?:einstellen|besetzen|anstellen|uebernehmen)\b
moeglich, leider :: \bleider (?:\w+ ){0,10}nicht (?:\w+ ){0,3}(?:moeglich|in frage|infrage|weiter|entsprechen|dienen|erfuellen|nachkommen)\b|\b(?:<bew>) (?:\w+ ){0,5}nicht (?:\w+ )?entsprechen
frage, betracht :: \bnicht (?:\w+ ){0,3}(?:in (?:frage|betracht)|infrage)\b
zurueck, zurueckgeben, zuruecksenden, retour :: \b(?:<bew>) (?:\w+ ){0,6}(?:zurueck(?:senden|geben|schicken)?|zu unserer entlastung|wieder aus)\b
mitteilen, mitzuteilen :: \bleider (?:\w+ ){0,5}(?:mitteilen|mitzuteilen|sagen),? dass\b(?!.{0,60}(?:verschieb|verzoeger|termin))
""",
    "decline.implied": r"""
besetzen, besetzt :: \b(?:konnten|koennen|haben) (?:wir )?(?:\w+ ){0,5}(?:besetzen|besetzt)\b(?! (?:soll|wird|moechten|wollen))
jemand, jemanden, gefunden :: \b(?:nehmen|haben|entschieden|fuer) (?:\w+ ){0,3}jemand(?:en)? ander\w+|\b(?:ist|haben) (?:\w+ ){0,6}gefunden\b.{0,60}
kollegin, kollegen, entschieden :: \b(?:fuer|auf) (?:eine[nr]?|den|die) (?:\w+ ){0,3}(?:kolleg\w+|person)\b.{0,60}\b(?:entschieden|gefallen)
andere, anderen, anderer, anderweitig, anderes, mitbewerber, mitbewerberin, kandidaten, kandidatin, bewerber, bewerberin, bewerbern, kandidat :: \b(?:fuer|zugunsten|auf|mit|an)\b.{0,40}\b(?:<andere>|eine[nr]? (?:\w+ )?(?:bewerber|kandidat|mitbewerber)\w*)\b.{0,60}\b(?:entschieden|entscheid\w*|gefallen|vergeben|fortsetz\w*|fortfuehr\w*|fortzu\w+|weiter\w*|konzentrier\w*|ausgewaehlt)|\b(?:entschieden|entscheid\w*|gefallen)\b.{0,60}\b(?:<andere>) (?:\w+ ){0,2}(?:<leute>)|\banderweitig (?:\w+ )?(?:entschieden|besetzt|vergeben)|\b(?:entschieden|wahl gefallen)\b.{0,50}\b(?:fuer|auf) (?:eine[nr]?|die|den) (?:\w+ )?(?:<leute>)
vorzug, vorrang, vorgezogen, bevorzugt :: \b(?:vorzug|vorrang|vorgezogen|bevorzugt)\b
besetzt, vergeben, besetzung, besetzen :: \b(?:<job>|sie|diese|die|bereits|inzwischen|mittlerweile|anderweitig|schon|nun|intern)\b.{0,60}\b(?:besetzt|vergeben)\b(?! (?:werden|sein) (?:soll|kann|wird))(?!.{0,15}\b(?:werden soll|wird zum))
eingestellt, gestoppt, zurueckgezogen, gestrichen, aufgehoben, abgebrochen, storniert, pausiert, eingefroren, ruht, entfallen, entfaellt :: \b(?:<job>|verfahren|stellenbesetzung|suche|ausschreibung|besetzungsverfahren|auswahlverfahren|prozess|recruiting\w*|einstellungen)\b.{0,60}\b(?:eingestellt|gestoppt|zurueckgezogen|gestrichen|aufgehoben|abgebrochen|storniert|pausiert|eingefroren|ruht|entfallen|entfaellt|auf eis)\b
andere, besser, naeher, staerker, genauer, geeigneter, passender :: \b(?:<andere>|weitere) (?:\w+ ){0,2}(?:<leute>)\b.{0,80}\b(?:besser|naeher|staerker|genauer|mehr|eher|noch|passender|geeigneter|hoeher)
bewerber, kandidaten, profile, profil :: \b(?:bewerber|kandidat|profil)\w*\b.{0,60}\b(?:vorliegen|haben|gibt|gab|liegen)\b.{0,60}\b(?:besser|naeher|staerker|mehr|genauer|noch)
""",
    "generic_fit": r"""
besser, genauer, staerker, naeher, mehr, eher, passender, passgenauer, optimal :: \b(?:besser|genauer|staerker|naeher|mehr|eher|noch mehr|noch besser|optimal|passgenauer)\b.{0,40}\b(?:pass\w*|entsprech\w*|entspricht|deck\w*|uebereinstimm\w*|erfuell\w*|anforderung\w*|profil)
anforderungsprofil, anforderungen :: \banforderung(?:en|sprofil\w*)\b
deren, dessen :: \b(?:deren|dessen) (?:\w+ ){0,6}(?:qualifikation\w*|erfahrung\w*|profil\w*|kenntnisse|faehigkeiten|hintergrund)
""",
    "volume": r"""
vielzahl, zahlreiche, zahlreichen, viele, hohe, grosse, hoher, resonanz, menge, anzahl, bewerberlage, ueberwaeltigend, flut :: \b(?:vielzahl|zahlreiche\w*|sehr viele|viele[rn]?(?! dank)|hohe\w*|grosse\w*|unerwartet\w*|ueberwaeltigend\w*|enorme\w*) (?:\w+ ){0,4}(?:bewerbung\w*|bewerber\w*|anzahl|resonanz|menge|zahl|interesse|zuschriften|anfragen|kandidat\w*|qualitaet|niveau)|\b(?:vielzahl|anzahl|flut|resonanz)\b
""",
    "empathy": r"""
leicht, schwer, schwergefallen, schwierig, enttaeuschend, enttaeuschung, enttaeuscht, enttaeuschen, verstaendnis, persoenlich, wertung :: \b(?:nicht leicht|schwer ?gefallen|schwierig\w* (?:entscheidung|fiel)|fiel (?:uns )?(?:\w+ ){0,3}(?:schwer|nicht leicht)|leicht gemacht|enttaeusch\w*|verstaendnis|keine (?:ab)?wertung|nicht persoenlich|kein(?:e)? (?:\w+ )?urteil)
entmutigen :: \bentmutig
""",
    "compliment": r"""
beeindruckt, ueberzeugt, interessant, interessante, interessanten, angenehm, angenehme, angenehmen, gefallen, sympathisch, spannend, spannende, qualifiziert, gute, guten, positiv, eindruck, freude :: \b(?:beeindruck\w+|(?:sehr |guten |positiven |tollen |bleibenden )eindruck|sehr (?:interessant\w*|angenehm\w*|gut\w*|spannend\w*|sympathisch\w*|nett\w*)|(?:angenehme\w*|nette\w*|offene\w*|spannende\w*|gute\w*|interessante\w*|tolle\w*|schoene\w*) (?:\w+ )?(?:gespraech\w*|austausch|kennenlernen|werdegang|profil|qualifikation\w*)|gut gefallen)\b
""",
    "automatic": r"""
automatisch, automatisiert, automatisierte :: \bautomatisch\b.{0,60}(?:absage|aussortiert|abgelehnt|vorauswahl)
mindestanforderungen :: \bmindestanforderung
""",
    "reapply": r"""
erneut, wieder, weitere, weiteren, zukuenftig, kuenftig, zukunft, karriereseite, stellenangebote, homepage, ausschreibungen, bewerben, stellenportal :: \b(?:freuen|wuerden|koennen|gerne?|herzlich|jederzeit|ermutigen|einladen|laden|moechten|schauen|besuchen|werfen|verfolgen|behalten|interesse)\b.{0,100}\b(?:erneut\w*|wieder|(?:andere|weitere|passende|offene|aktuelle|neue)\w* (?:\w+ )?(?:stellen\w*|positionen|ausschreibung\w*|vakanzen|jobs|bewerbung\w*)|zukuenftig\w* bewerb\w*|karriere\w*|stellenportal|homepage)\b
bewerben, bewirb, bewerbung :: \b(?:erneut\w*|wieder|nochmals?|abermals) (?:\w+ ){0,4}(?:bewerb\w*|bewirb)
""",
    "reapply.rule": r"""
monaten, monate, jahr, jahre, jahren, wochen, fruehestens :: \b(?:erneut\w*|wieder|nochmal\w*|neue) (?:\w+ ){0,3}(?:bewerb\w*)\b.{0,60}\b(?:nach|in|fruehestens|ab|erst)\b.{0,20}\b(?:\d+|einem?|zwei|drei|vier|sechs|neun|zwoelf) (?:monat\w*|jahr\w*|wochen)|\b(?:nach|in|fruehestens|erst)\b.{0,20}\b(?:\d+|einem?|zwei|drei|vier|sechs|neun|zwoelf) (?:monat\w*|jahr\w*|wochen)\b.{0,40}\b(?:erneut|wieder|nochmal\w*) (?:\w+ ){0,3}bewerb
""",
    "keep": r"""
behalten, bewahren, aufheben, unterlagen, daten :: \b(?:behalten|bewahren|heben|speichern) (?:wir )?(?:<ihr> )?(?:unterlagen|bewerbung|daten|profil|kontaktdaten)\b.{0,60}\b(?:monat\w*|jahr\w*|auf\b|bei uns|weiterhin)
talentpool, talent, bewerberpool, pool, kartei, evidenz, vormerken, vorgemerkt, aufbewahren, speichern, gespeichert, behalten, datenbank, aufnehmen, bewerberdatenbank, kontakt, aufgenommen, aufzunehmen, bewerberkartei :: \b(?:talent-?\w*pool|talent (?:pool|community|network)|bewerber(?:pool|datenbank|kartei)|in evidenz|vor(?:zu)?merken|vorgemerkt|auf ?(?:zu)?bewahren|(?:unterlagen|profil|daten|bewerbung)\b.{0,60}\b(?:speicher\w*|behalten|aufbewahr\w*|aufnehmen|aufzunehmen|gespeichert)|(?:in|fuer) (?:unserer|unsere|unseren) (?:\w+ )?(?:datenbank|kartei|pool))
""",
    "keep.not": r"""
loeschen, geloescht, vernichtet, vernichten, loeschung, datenschutzkonform :: \b(?:geloescht|loeschen|vernichtet|vernichten|loeschung)\b
""",
    "feedback.given": r"""
feedback, rueckmeldung :: \b(?:hier|anbei|nachfolgend|folgende[sr]?|gerne?|wie (?:gewuenscht|besprochen|versprochen|erbeten)|weitergeben|zusammengefasst|mitgeben|unser|das|kurzes|ein paar worte)\b.{0,40}\b(?:feedback|rueckmeldung)\b.{0,30}(?:\b(?:aus|zu|vom|von|zum|der|des|gespraech|team|fach\w*|runde)\b|:|$)
eindruck, verbessern, gefehlt, gewuenscht, ausbaufaehig, staerken, verbesserungspotenzial, potenzial, ueberzeugt, empfehlen, tipp, optimieren :: \b(?:gefehlt|haetten (?:wir )?uns|gewuenscht|ausbaufaehig|verbesser\w*|entwicklungs(?:feld|potenzial)\w*|luft nach oben|staerker herausarbeiten|mehr tiefe|weniger ueberzeugt|nicht ganz ueberzeugt)\b.{0,100}
""",
    "feedback.offered": r"""
feedback, rueckmeldung, gespraech, telefonisch, fragen :: \b(?:gerne?|koennen|stehen|bereit|jederzeit|moechten|wuenschen|melden|anrufen|falls|wenn|anbieten)\b.{0,80}\b(?:feedback|rueckmeldung (?:zu|ueber|geben)|(?:gruende|begruendung))\b
feedback :: \b(?:feedback)\b.{0,60}\b(?:gerne?|anbieten|geben wir|koennen (?:sie|wir)|erhalten|melden)\b
""",
    "feedback.refused": r"""
feedback, rueckmeldung, begruendung, gruende, auskunft, agg, gruenden :: \b(?:kein\w*|nicht|leider nicht|absehen|verzichten)\b.{0,60}\b(?:feedback|(?:individuelle\w*|detaillierte\w*|persoenliche\w*|inhaltliche\w*|naehere\w*) (?:rueckmeldung\w*|begruendung\w*|auskunft|auskuenfte|gruende|angaben)|absagegruende\w*|begruendung)\b|\b(?:feedback|begruendung\w*|auskunft|auskuenfte|gruende\w*)\b.{0,60}\b(?:nicht|kein\w*|absehen|unmoeglich)\b
""",
    "other_role": r"""
andere, anderen, alternativ, alternative, weitere, passende, passendere, passenderen :: \b(?:andere[nrs]?|alternative[nrs]?|weitere[nrs]?|passendere[nrs]?) (?:\w+ )?(?:<job>)\b.{0,100}\b(?:vorstellen|interess\w*|passen\w*|anbieten|vorschlagen|infrage|in frage|weiterleiten|beruecksicht\w*|koennte\w*|pruefen|denkbar)
""",
    "referral": r"""
kollege, kollegin, kollegen, weitergeleitet, weiterleiten, weitergegeben :: \b(?:an|bei) (?:\w+ ){0,3}(?:kolleg\w+|fachabteilung|niederlassung|schwesterunternehmen)\b.{0,50}\bweiter(?:geleitet|leiten|gegeben|geben)
""",
    "next_step": r"""
melden, melde, kontaktieren, rueckmeldung, bescheid, hoeren, zurueck, zukommen, naechste, naechsten, naechster, informieren :: \b(?:melden? (?:wir |ich )?(?:uns|mich)|wir melden uns|ich melde mich|kommen (?:wir )?(?:\w+ ){0,5}auf (?:sie|dich) zu|(?:hoeren|erhalten) (?:sie|du) (?:\w+ ){0,5}von uns|geben (?:wir )?(?:ihnen|dir) (?:\w+ ){0,4}bescheid|setzen (?:wir )?uns (?:\w+ ){0,6}in verbindung|kontaktieren wir|wir (?:kontaktieren|informieren)|naechste[nr]? schritte?)\b|\b(?:erhalten|bekommen) (?:sie|du) (?:\w+ ){0,8}(?:rueckmeldung|bescheid|nachricht|antwort)\b
""",
    "receipt": r"""
bewerbung, unterlagen, nachreichung :: \b(?:<bew>)\b.{0,80}\b(?:hat uns erreicht|haben uns erreicht|sind da|ist da|liegt? (?:uns |jetzt |nun )?(?:vor|bei))
erhalten, eingegangen, eingang, eingetroffen, empfangsbestaetigung, eingangsbestaetigung, bestaetigen, uebermittelt, bestaetigung, eingereicht, angekommen, bekommen, verschickt, gesendet, versendet :: \b(?:<bew>|sie|unterlagen|diese)\b.{0,60}\b(?:erhalten|eingegangen|eingetroffen|angekommen|uebermittelt|eingereicht|bekommen|abgeschickt|versendet|gesendet)\b|\b(?:eingang|erhalt) (?:<ihr>|der|deiner) (?:\w+ )?(?:<bew>)|\b(?:eingangs|empfangs)bestaetigung\b|\b(?:erhielten|haben) (?:\w+ ){0,5}(?:<bew>) (?:\w+ )?erhalten
dank, danke, danken, bedanken :: \b(?:dank|danken?|bedanken)\b.{0,50}\bfuer (?:<ihr>|das|die|eure) (?:\w+ ){0,4}(?:<bew>|interesse|vertrauen|zusendung)
""",
    "review": r"""
pruefen, sichten, pruefung, sorgfaeltig, sichtung, geprueft, bearbeiten, bearbeitung :: \b(?:pruefen|sichten|geprueft|gesichtet|pruefung|sichtung|durchsehen|bearbeiten|anschauen|ansehen)\b.{0,60}\b(?:<bew>|unterlagen|sorgfaeltig|zeit|ruhe|fachabteilung|profil)|\b(?:<bew>|unterlagen)\b.{0,60}\b(?:pruefen|sichten|geprueft|gesichtet|durchsehen|bearbeiten|anschauen|ansehen)
""",
    "footer": r"""
erhalten, bekommen, mail, nachricht :: \b(?:sie|du) (?:erhalten|erhaeltst|bekommen|bekommst) diese (?:e-?)?(?:mail|nachricht)\b|\bdiese (?:e-?)?(?:mail|nachricht) (?:wurde|ist|richtet|kann)\b
""",
    "status": r"""
fachabteilung, rechnen, vergessen, entscheiden, rueckmeldung :: \b(?:rueckmeldung|antwort|entscheidung)\b.{0,40}\b(?:rechnen|erwarten|voraussichtlich)|\bprueft sie nun\b|\bvergessen haben\b
noch, geduld, bearbeitung, verzoegerung, zwischenstand, zwischenbescheid, stand, status, dauert, laenger, aktuell, verzoegert, entscheidung, auswahlverfahren :: \b(?:noch (?:etwas |ein wenig |um |ein bisschen )?(?:geduld|zeit|nicht abgeschlossen|in (?:der |)(?:pruefung|bearbeitung|abstimmung)|keine entscheidung)|um (?:\w+ ){0,3}geduld|zwischen(?:stand|bescheid|nachricht|information)|verzoeger\w+|(?:dauert|nimmt|benoetigen|brauchen) (?:\w+ ){0,6}(?:laenger|mehr zeit|noch)|(?:stand|status) (?:<ihr>|der|deiner) (?:\w+ )?(?:<bew>)|in (?:der )?(?:bearbeitung|pruefung))\b
weitergeleitet, weitergegeben, angesehen, geprueft :: \b(?:<bew>)\b.{0,50}\b(?:weitergeleitet|weitergegeben|angesehen|aufgerufen)\b
""",
    "interview": r"""
kaffee, zeit, gespraech, kommen, dachterrasse, zweites, weiterreden :: \b(?:kommen sie|magst du|moechtest du|haetten sie|haettest du|hast du|haben sie|koennten sie|koenntest du)\b.{0,80}\b(?:kaffee|kommen|zeit|gespraech|kennen|vorbei|treffen)\b|\bes ist ein gespraech\b|\bschlage (?:\w+ ){0,4}(?:vor|um)\b
einladen, einladung, einzuladen, eingeladen, lade, laden, gespraech, vorstellungsgespraech, kennenlernen, interview, kennenlerngespraech, telefoninterview, videointerview, bewerbungsgespraech, kennenzulernen, auswahlgespraech, videocall :: \b(?:lad\w*|einlad\w*|einzuladen|eingeladen|freuen|moecht\w*|wuerden|gerne?)\b.{0,100}\b(?:vorstellungs|kennenlern|bewerbungs|telefon|video|erst|zweit|fach|auswahl|online-?)?(?:gespraech|interview|termin|kennenlernen|kennenzulernen|video-?call|austausch|telefonat|assessment[- ]center)\b|\beinladung (?:zu|zum)\b.{0,40}(?:gespraech|interview|kennenlernen|telefonat|runde|probe\w*)
termin, termine, terminvorschlag, terminvorschlaege, terminvereinbarung, passt, verfuegbarkeit, uhr, terminbestaetigung :: \b(?:termin(?:vorschlag|vorschlaege|vereinbarung|bestaetigung|abstimmung|findung)\w*|(?:welcher|welche|folgende[nr]?|ein|einen|ihren|deinen|diesen|den|dieser) (?:\w+ ){0,2}termine?\b|verfuegbarkeit\w*|wann (?:\w+ ){0,3}(?:passt|zeit|passen)|passt (?:es )?(?:ihnen|dir)|zeitlich (?:ein)?richten)\b
gespraech, interview, vorstellungsgespraech :: \b(?:gespraech|interview|termin|vorstellungsgespraech|telefonat)\b.{0,60}\b(?:am (?:mon|die|mitt|don|frei|sams|sonn|\d)|findet|stattfinden|um \d{1,2}(?:[:.]\d\d)? ?uhr|bestaetig\w*)
freuen, freue :: \b(?:freuen uns|freue mich) (?:sehr )?(?:auf|darauf) (?:das gespraech|unser (?:gespraech|telefonat|treffen)|den termin|sie (?:kennen|persoenlich)|dich (?:kennen|persoenlich)|(?:sie|dich) kennenzulernen|ein persoenliches)
naechste, naechsten, runde :: \b(?:in (?:die|der) naechste[nr]? (?:runde|phase|stufe)|eine runde weiter|naechste[nr]? (?:schritt|runde))\b.{0,80}\b(?:gespraech|kennen\w*|einlad\w*|interview|termin|telefon\w*)
""",
    "reschedule": r"""
verschieben, verlegen, verschoben, verschiebung, umplanen, ausweichtermin, ersatztermin, terminverschiebung, neuen, neuer, anderen, erkrankt, krankheitsbedingt, verhindert, vorverlegen, verlegung :: \b(?:verschieb\w*|verschob\w*|verleg(?:en|t|ung)|umplan\w*|ausweichtermin|ersatztermin|neue[nr]? termin|anderen? termin|alternativtermin\w*|krankheitsbedingt|erkrankt|verhindert|vor(?:zu)?verlegen|dazwischen ?gekommen)\b
""",
    "assessment": r"""
test, aufgabe, assessment, online, fallstudie, probeaufgabe, arbeitsprobe, testaufgabe, eignungstest, onlinetest, einstellungstest, challenge, case, fragebogen, hackerrank, codility, probearbeiten, auswahltest, aufgaben, video :: \b(?:(?:online-?|einstellungs-?|eignungs-?|auswahl-?|probe-?|programmier-?|coding[- ]?)(?:test|aufgabe|assessment|challenge)\w*|fallstudie|arbeitsprobe|testaufgabe|case study|coding|hackerrank|codility|assessment(?! center))\b.{0,100}\b(?:bearbeit\w*|absolvier\w*|durchfuehr\w*|teilnehm\w*|loes\w*|einreich\w*|link|zeit|frist|minuten|senden|erledig\w*|machen|ausfuell\w*)|\b(?:bearbeit\w*|absolvier\w*|durchfuehr\w*|teilnehm\w*|loes\w*|bitten|zusenden|senden|laden)\b.{0,80}\b(?:(?:online-?|einstellungs-?|eignungs-?|auswahl-?|probe-?|programmier-?)(?:test|aufgabe|assessment|challenge)\w*|fallstudie|arbeitsprobe|testaufgabe|case study|coding challenge|video-?interview|fragebogen)
""",
    "offer": r"""
angebot :: \b(?:unser|hier|mein|ein) (?:\w+ )?angebot\b.{0,80}(?:brutto|euro|stunden|monat|jahr|vertrag|befristet|beginn|gehalt)
angebot, vertragsangebot, arbeitsvertrag, zusage, zusagen, vertrag, anbieten, arbeitsvertrags, vertragsentwurf, einstellen, willkommen, stellenangebot, einstellungszusage :: \b(?:freuen|gerne?|moechten|koennen|freue|anbei|erfreut)\b.{0,80}\b(?:(?:die|eine|diese|den) (?:<job>|arbeitsvertrag|ausbildungsplatz)\b.{0,30}\banbieten|vertragsangebot|arbeitsvertrag\w*|zusage|zusagen (?:zu )?(?:koennen)?|einzustellen|angebot (?:zu )?(?:machen|unterbreiten)|vertragsentwurf|einstellungszusage)\b|\b(?:arbeitsvertrag|vertragsangebot|einstellungszusage|vertragsentwurf)\b.{0,60}\b(?:anbei|anhang|unterschr\w*|unterzeichn\w*|zukommen|senden|gegengezeichnet)|\bwillkommen (?:im team|an bord)
entschieden :: \bfuer (?:sie|dich) entschieden\b
""",
    "request": r"""
unvollstaendig, fehlen, uebersendung, nachreichung, antwort, bereit, anfangen :: \bbewerbung ist (?:noch )?unvollstaendig\b|\b(?:bitte|bitten) (?:\w+ ){0,3}um (?:uebersendung|nachreichung|zusendung|rueckmeldung bis|antwort bis)|\bab wann koenn\w+|\b(?:eine|kurze) frage zu (?:<ihr> )?(?:<bew>)|\bschick\w* (?:uns |mir )?bitte\b
senden, schicken, nachreichen, einreichen, mitteilen, zusenden, ergaenzen, ausfuellen, zukommen, uebermitteln, hochladen, nachzureichen, vervollstaendigen, fehlen, fehlt, benoetigen, teilen, reichen, lassen :: \b(?:bitte|bitten|koennten|koennen sie|kannst du|benoetigen|brauchen|fehl\w*)\b.{0,120}\b(?:unterlagen|zeugnis\w*|lebenslauf|anschreiben|gehalts\w*|eintritt\w*|nachweis\w*|kuendigungsfrist|referenz\w*|arbeitsprobe\w*|formular|fragebogen|angaben|fuehrungszeugnis|personalbogen|bescheinigung|arbeitserlaubnis|dokument\w*|portfolio|starttermin|kopie)\b
""",
    "outreach": r"""
vermitteln, suche, vorschlagen, name :: \b(?:wir|ich) (?:vermittel\w*|suche[n]? (?:fuer|im auftrag))\b|\bdarf ich (?:dich|sie) vorschlagen|\b(?:<ihr>) name fiel
profil, aufmerksam, gestossen, position, herausforderung, wechsel, offen, veraenderung, interessant, karriere, kunde, mandant, mandanten, kunden, vakanz, headhunter :: \b(?:auf (?:<ihr>) (?:\w+ )?profil (?:\w+ )?(?:aufmerksam|gestossen)|<ihr> profil (?:auf|bei|hat|klingt|passt|ist)|(?:offen|interess\w*|bereit) fuer (?:eine |einen |neue )?(?:\w+ )?(?:herausforderung\w*|veraenderung\w*|wechsel|position\w*|austausch)|(?:unser|mein|unsere[nm]?|meine[nm]?) (?:kunde|kunden|mandant|mandanten|auftraggeber)\b|wechselbereit|spannende (?:\w+ )?(?:position|vakanz|herausforderung|aufgabe|stelle))
""",
    "alert": r"""
m, w, d, f, genders, all :: \((?:[mwfdxi] ?[/|] ?){2,}[mwfdxi]\)\W*$|\(all genders\)\W*$
angebote, reingekommen, anzeigen, stellenanzeige :: \bpassende (?:angebote|anzeigen)\b|\bfrisch reingekommen\b|\bzur (?:stellen)?anzeige\b|\bneu (?:bei uns|eingestellt)\b
jobs, stellenangebote, jobagent, suchagent, stellen, jobalarm, jobmail, jobletter, stellenanzeigen, jobvorschlaege, jobempfehlungen, suchauftrag, treffer :: \b(?:(?:neue|passende|aktuelle|weitere|aehnliche|\d+) (?:\w+ ){0,2}(?:jobs|stellen(?:angebote|anzeigen)?|treffer|vakanzen)\b|job-?(?:agent|alarm|mail|letter|newsletter|empfehlung\w*|vorschlaege|alert)|such(?:agent|auftrag)|stellenangebote fuer|jobs? fuer (?:sie|dich)|jetzt bewerben|zum stellenangebot|alle jobs)
""",
    "newsletter": r"""
newsletter, tipps, ratgeber, webinar, artikel, lesen, magazin, karrieretipps, veranstaltung, podcast, messe, jobmesse, gehaltsreport :: \b(?:newsletter|webinar|podcast|karriere(?:tipps|messe|ratgeber|magazin)|(?:bewerbungs|karriere|gehalts)-?(?:tipps|ratgeber|report|vorlagen|check)|\d+ tipps|weiterlesen|jetzt lesen|zum artikel|mehr erfahren|jobmesse|karrieretag)
""",
    "survey": r"""
umfrage, bewerten, zufrieden, befragung, zufriedenheit, bewertung, kununu :: \b(?:umfrage|befragung|(?:wie )?zufrieden(?:heit)?|bewerten sie|bewertung|kununu|weiterempfehlen)
""",
    "withdrawn": r"""
rueckzug :: \brueckzug (?:\w+ ){0,3}(?:notiert|vermerkt|erhalten)
zurueckgezogen, zurueckziehen, rueckzug, zuruecknahme :: \b(?:<bew>)\b.{0,40}\b(?:zurueckgezogen|zurueckgenommen)|\b(?:rueckzug|zuruecknahme) (?:<ihr>|der|deiner)
""",
    "revoked": r"""
falsch :: \bdas war (?:falsch|ein fehler|ein irrtum)\b
irrtuemlich, versehentlich, versehen, gegenstandslos, ignorieren, betrachten, fehler, fehlerhaft :: \b(?:irrtuemlich\w*|versehentlich|aus versehen|gegenstandslos|fehlerhaft)\b.{0,60}|\b(?:absage|e-?mail|nachricht)\b.{0,40}\b(?:irrtuemlich|versehentlich|ignorieren|gegenstandslos|fehler)
""",
    "wish": r"""
alles, erfolg, glueck, wuenschen, wuensche, zukunft, wunsch, daumen :: \b(?:wuensch\w*|alles (?:gute|liebe)|viel (?:erfolg|glueck)|druecken\w* (?:\w+ ){0,3}daumen|besten? wuensche\w*|bewerbungsweg|beruflichen? (?:zukunft|weg|werdegang|lebensweg|laufbahn))
""",
    "legal": r"""
antworten, automatisch, datenschutz, vertraulich, registergericht, geschaeftsfuehrer, handelsregister, impressum, abmelden, amtsgericht, datenschutzhinweise, abbestellen, automatisierte, sitz, ust, geschaeftsfuehrung, vorstand, aufsichtsrat, hrb, browser, unbefugt :: \b(?:nicht auf diese e?-?mail|automatisch (?:erstellt|generiert|versend)\w*|automatisierte (?:e-?)?(?:mail|nachricht)|datenschutz\w*|vertraulich\w*|registergericht|geschaeftsfuehr\w+:?|handelsregister|impressum|abmelden|abbestellen|amtsgericht|hrb \d|sitz der gesellschaft|aufsichtsrat\w*|im browser|nicht beantwortet werden)\b
""",
}

JOB_WORDS = frozenset(
    """bewerbung bewerbungen bewerber bewerberin bewerberinnen stelle stellen stellenangebot stellenausschreibung position
    vorstellungsgespraech bewerbungsunterlagen lebenslauf karriere arbeitgeber bewerbungsprozess kandidat kandidatin
    kandidaten personalabteilung ausbildungsplatz praktikum recruiting vakanz job jobs talentpool arbeitsvertrag
    auswahlverfahren bewerbungsverfahren werkstudent kennenlerngespraech fachabteilung personal bewerben initiativbewerbung
    bewerbungsgespraech recruiter headhunter mandant kollegen unterlagen stellenbesetzung interview""".split()
)
STRONG_JOB_WORDS = frozenset(
    """bewerbung bewerbungen bewerber bewerberin bewerberinnen stellenangebot stellenausschreibung vorstellungsgespraech
    bewerbungsunterlagen lebenslauf bewerbungsprozess kandidat kandidatin kandidaten ausbildungsplatz recruiting vakanz
    talentpool arbeitsvertrag auswahlverfahren bewerbungsverfahren kennenlerngespraech initiativbewerbung
    bewerbungsgespraech stellenbesetzung praktikum""".split()
)
OTHER_MATTERS = r"""
\bflug|\bfluege|flugnummer|erstattung|bestellung|versand|lieferung|\bpaket|kreditkarte|ueberweisung|kredit|darlehen|finanzierung|
versicherungs(?:fall|nummer|schein)|manuskript|gutachter|tagungs|vergabe(?:verfahren|stelle)|wohnung|mietvertrag|vermiet|besichtigung|immobili|
aufenthaltstitel|garantiefall|reklamation|abonnement|\brechnung|warenkorb|gutschein|reservierung|studienplatz|immatrikul|semester|
stipendi|mitgliedschaft|arzttermin|sprechstunde|foerderantrag|\bkita|stornier|\bzahlung
"""
