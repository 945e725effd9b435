"""Words beside which the number of a vacancy or of an application for it stands, per language. Data.

As in `passages.FactCue`: the number begins where the words end.
"""

from __future__ import annotations

from onward.reading.passages import FactCue

_NO = r"(?:id|no|num|number|nr|nummer|#|code|ref(?:erence)?(?:[ -]*(?:number|no|id|code))?)"
_SIGN = r"[ #.:-]*"
_GAP = r"[ .:#]+"
# A number that follows a word for the vacancy without any sign of a number: long, or of several parts.
_BARE = (
    r"(?=(?:[a-z]{0,6}[-_/]?\d{4,}|\d{1,5}[-/][a-z\d]|[a-z]{1,6}[-/]?(?:[a-z]{1,5}[-/])*\d{2,})[\w/.-]*"
    r"(?: |[.,;:)\]]|$))"
)
_NUMERO = r"(?:n\.? ?[°ºo]\.?|nr\.?|num(?:[ée]ro)?\.?|número|n\.|n)"

_ENGLISH = (
    FactCue("req", rf"(?:uisition)?s?\b[ -]*(?:{_NO}\b)?\.?{_GAP}", 0.9),
    FactCue("req", r"(?:uisition)?s?[ -]*(?:id|no|number|num|nr|code)[-.:# ]*", 0.9),
    FactCue("job", rf"[ -]*{_NO}\b{_SIGN}", 0.88),
    FactCue("job", r"[ -]*#[ ]?", 0.88),
    FactCue("jobid", _SIGN, 0.88),
    FactCue("job", rf": ?{_BARE}", 0.8),
    FactCue("position", rf"[ -]*(?:{_NO}\b|#){_SIGN}", 0.88),
    FactCue("posting", rf"[ -]*(?:{_NO}\b|#){_SIGN}", 0.88),
    FactCue("vacancy", rf"[ -]*(?:{_NO}\b|#){_SIGN}", 0.88),
    FactCue("role", r"[ -]*(?:id|number|#)[ #.:-]*", 0.88),
    FactCue("posting information", r": ?", 0.8),
    FactCue("announcement", r"[ -]*(?:number|no\.?|id|#)?[ #.:-]*", 0.8),
    FactCue("campaign", r"[ -]*(?:number|no\.?|id|#)?[ #.:-]+", 0.8),
    FactCue("competition", r"[ -]*(?:number|no\.?|id|#)?[ #.:-]+", 0.8),
    FactCue("web ", r"(?:search|recruitment) (?:no\.?|number)[ #.:-]*", 0.8),
    FactCue("advert", rf"(?:isement)?[ -]*{_NO}\b{_SIGN}", 0.8),
    FactCue("vacancy", r" (?=[a-z]{0,4}\d)", 0.75),
    FactCue("vacancies", r" (?=[a-z]{0,4}\d)", 0.7),
    FactCue("job", rf" {_BARE}", 0.75),
    FactCue("requisition", rf" {_BARE}", 0.8),
    FactCue("posting", rf" {_BARE}", 0.75),
    FactCue("position", rf" {_BARE}", 0.75),
    FactCue("role", rf" {_BARE}", 0.7),
    FactCue("opening", rf" {_BARE}", 0.7),
    FactCue("^re", r": ?(?=\d*[a-z]+[-/]?\d)", 0.6),
    FactCue(" number ", r"(?=[a-z\d]+[-/])", 0.75),
    FactCue("ref", r"(?:erence)?\.?(?:[ -]*(?:number|no\.?|nr\.?|nummer|id|code|num))?[ #.:]+", 0.75),
    FactCue(
        "application", rf" (?:\()?(?:id|no\.?|number|ref(?:erence)?\.?(?: (?:number|no\.?))?|#)[ #.:]*{_BARE}", 0.5
    ),
    FactCue("application", rf"[ :]+#?{_BARE}", 0.5),
)
_GERMAN = (
    FactCue("kenn", r"(?:ziffer|-?nummer|-nr\.?|zahl|ung|z\.)[ #.:-]*", 0.9),
    FactCue("referenz", r"(?:[ -]*(?:nummer|nr\.?|code|id|kennzeichen))?[ #.:-]+", 0.86),
    FactCue("stellen", r"[ -]*(?:id|nummer|nr\.?|code|referenz|kennziffer|ausschreibungs?nummer)[ #.:-]*", 0.9),
    FactCue("*ausschreibungs", r"(?:nummer|nr\.?|id|kennziffer)[ #.:-]*", 0.88),
    FactCue("ausschreibung", rf" (?:nr\.? ?|nummer ?)?{_BARE}", 0.8),
    FactCue("chiffre", r"[ #.:-]*", 0.85),
    FactCue("*verfahren", r"(?: az\.?| nr\.?)?[ #.:-]+", 0.75),
    FactCue("zl", r"\. ?", 0.75),
    FactCue("*vorgang", r"(?:s(?:nummer|-?nr\.?))?[ #.:]+", 0.7),
    FactCue("vakanz", rf"(?:[ -]*(?:nummer|nr\.?|id))?[ #.:]+{_BARE}", 0.8),
    FactCue("jobnummer", r"[ #.:]*", 0.85),
    FactCue("aktenzeichen", r"[ .:]*", 0.7),
    FactCue("geschäftszeichen", r"[ .:]*", 0.6),
    FactCue("stelle", rf" (?:nr\.? ?)?{_BARE}", 0.75),
    FactCue("*bewerbung", rf"(?:seingang|snummer|s-nr\.?)?[ :#]+{_BARE}", 0.5),
    FactCue("die unter ", rf"{_BARE}", 0.7),
)
_FRENCH = (
    FactCue("réf", r"(?:érence)?s?\.?(?: (?:de l')?(?:offre|annonce|poste))?[ #.:]+", 0.84),
    FactCue("offre", rf" (?:{_NUMERO} ?|référence[ :]+)?{_BARE}", 0.8),
    FactCue("annonce", rf" (?:{_NUMERO} ?)?{_BARE}", 0.8),
    FactCue("poste", rf" (?:{_NUMERO} ?)?{_BARE}", 0.75),
    FactCue("candidature", rf" (?:{_NUMERO}|id)[ :]*{_BARE}", 0.5),
    FactCue("numéro d'", r"(?:offre|annonce)[ :]*", 0.85),
    FactCue("identifiant de l'", r"(?:offre|annonce)[ :]*", 0.8),
    FactCue("code poste", r"[ :]*", 0.8),
    FactCue("concours", rf" {_NUMERO} ?", 0.75),
)
_SPANISH = (
    FactCue("referencia", r"[ #.:]+", 0.84),
    FactCue("cód", r"(?:igo)?\.?(?: de (?:la )?(?:oferta|vacante|puesto|referencia))?[ #.:]+", 0.75),
    FactCue("expte", r"\.?[ :]*", 0.75),
    FactCue("expediente", r"[ :]*(?:n[º°.]+ ?)?", 0.7),
    FactCue("convocatoria", rf"[ :]+(?:{_NUMERO} ?)?{_BARE}", 0.82),
    FactCue("conv", r"\. ?", 0.75),
    FactCue("oferta", rf"(?: de empleo)?[ :]+(?:{_NUMERO} ?)?{_BARE}", 0.8),
    FactCue("plaza", rf" (?:{_NUMERO} ?)?{_BARE}", 0.8),
    FactCue("vacante", rf"[ :]+(?:{_NUMERO} ?)?{_BARE}", 0.8),
    FactCue("puesto", rf" (?:{_NUMERO} ?)?{_BARE}", 0.75),
    FactCue("proceso", rf"(?: selectivo| de selección)?[ :]+(?:{_NUMERO} ?)?{_BARE}", 0.8),
)
_PORTUGUESE = (
    FactCue("referência", r"[ #.:]+", 0.84),
    FactCue("aviso", rf" {_NUMERO} ?", 0.8),
    FactCue("edital", rf" (?:{_NUMERO} ?)?{_BARE}", 0.8),
    FactCue("vaga", rf"[ :]+(?:{_NUMERO} ?|id[ :]*|cód\.? ?)?{_BARE}", 0.8),
    FactCue("processo", rf"(?: seletivo| de recrutamento| de seleção)?[ :]+(?:{_NUMERO} ?)?{_BARE}", 0.8),
    FactCue("procedimento", rf"(?: concursal)?[ :]+(?:{_NUMERO} ?)?{_BARE}", 0.8),
    FactCue("proc", rf"\. ?(?:{_NUMERO} ?)?", 0.75),
    FactCue("anúncio", rf"[ :]+(?:{_NUMERO} ?)?{_BARE}", 0.8),
    FactCue("candidatura", rf" (?:com )?(?:o )?(?:{_NUMERO} ?)?{_BARE}", 0.5),
    FactCue("concurso", rf" (?:{_NUMERO} ?)?{_BARE}", 0.75),
)
_ITALIAN = (
    FactCue("rif", r"(?:erimento)?\.?(?: annuncio| offerta)?[ #.:]+", 0.84),
    FactCue("cod", r"(?:ice)?\.?(?: (?:annuncio|posizione|offerta|selezione|rif\.?))?[ #.:]+", 0.78),
    FactCue("annuncio", rf" (?:{_NUMERO} ?)?{_BARE}", 0.8),
    FactCue("posizione", rf" (?:{_NUMERO} ?)?{_BARE}", 0.8),
    FactCue("selezione", rf" (?:pubblica )?(?:{_NUMERO} ?){_BARE}", 0.8),
    FactCue("bando", rf" (?:di concorso )?(?:{_NUMERO} ?)?{_BARE}", 0.8),
    FactCue("concorso", rf" (?:{_NUMERO} ?)?{_BARE}", 0.75),
    FactCue("ricerca", rf" (?:{_NUMERO} ?)?{_BARE}", 0.75),
    FactCue("domanda", rf" (?:id|{_NUMERO})[ :]*{_BARE}", 0.5),
    FactCue("candidatura", rf" (?:id|{_NUMERO})[ :]*{_BARE}", 0.5),
)
_DUTCH = (
    FactCue("referentie", r"(?:nummer|code)?[ #.:]+", 0.84),
    FactCue("*vacature", r"(?:nummer|-?nr\.?|code| ?id)[ #.:]*", 0.88),
    FactCue("vacature", rf"[ :]+(?:nr\.? ?)?{_BARE}", 0.8),
    FactCue("functie", rf"(?:nummer|code)?[ :]+{_BARE}", 0.75),
    FactCue("kenmerk", r"[ :]+", 0.7),
    FactCue("sollicitatie", rf"(?:nummer|-nr\.?)?[ :]+{_BARE}", 0.5),
    FactCue("procedure", rf" (?:nr\.? ?)?{_BARE}", 0.7),
    FactCue("uitvraag", rf" {_BARE}", 0.75),
    FactCue("^nr", r"\.?[ :|]+", 0.6),
)

REQUISITION = (*_ENGLISH, *_GERMAN, *_FRENCH, *_SPANISH, *_PORTUGUESE, *_ITALIAN, *_DUTCH)

# Beside a number of its own shape these say that it is that of a vacancy; beginnings of words, as in `plain_lower`.
NEAR_A_NUMBER = frozenset(
    """
    appl job posi role vaca open requ post candida mate subm camp comp bewerb stel vakan aussc offre oferta offerta
    emplo poste puest plaza proce vaga selez selec ricer annun anunc annon vacat funct funk solli reac conv bolsa
    stage trabaj lavor anstel unterlagen outcome interview colloq entrev gespr inscrib inscri kandid oproep raised
    interested clinic analyst
    """.split()
)
# Letters in front of digits that are no number of a vacancy: norms, products, laws, postcodes, currencies.
NOT_OURS = frozenset(
    """
    COVID UTF ISO DIN EN MS AZ SC DP PL IT CS CV AI MB WS CET UTC GMT CH DE AT FR BE NL LU ES PT UK US EUR USD GBP CHF
    HRB HRA VAT NIF CIF IBAN BIC SIRET DSGVO GDPR RGPD LOPD ART TEL FAX PO BP CP KS E A B C1 BAC MBA SAP WIN OS
    PROFIL PROFILE RFC CVE ID H2 PDF DD L D
    """.split()
)
# Words that make the number behind them one of something else: a candidate, a ticket, a registration.
NOT_BEHIND = (
    "profil|profile|profilo|perfil|kandidat\\w*|candidate|candidat\\w? n|registro|reg|ticket|case|rechnung|invoice|tel"
    "|phone|fax|mobil\\w*|room|raum|zimmer|salle|sala|kamer|gebäude|building|building no|postfach|bp|cs|cp|art|artikel"
    "|article|law|ley|legge|lei|pin|passcode|meeting id|besprechungs-id|dial-in|kennung|code ape|dni|nie|registo"
    "|decreto|d\\.lgs|determinazione|raccomandata|prot|reglamento|regolamento|regulamento|règlement|verordnung|bus|tram"
)
