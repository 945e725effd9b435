"""The words with which letters take their leave, in seven languages; the lines below name who writes."""

from __future__ import annotations

import re

_ENGLISH = (
    r"(?:with )?(?:best|kind|kindest|warm|warmest|many thanks and)\b.{0,24}|(?:best |kind |warm )?regards"
    r"|(?:yours )?(?:very )?(?:sincerely|truly|faithfully|cordially)(?: yours)?|cheers|thanks(?: again| so much)?"
    r"|thank you"
    r"|many thanks|respectfully(?: yours)?|cordially|all the (?:very )?best|best(?: wishes)?|sincerely yours|take care"
    r"|with (?:thanks|appreciation|gratitude)|yours|talk soon|speak soon"
)
_GERMAN = (
    r"(?:mit |ganz )?(?:freundlich|herzlich|best|viel|lieb|sonnig|schoen|kollegial|nett)\w* gruess?\w*.{0,30}"
    r"|(?:viele |liebe |beste |schoene )?gruesse?(?: aus .{1,20})?|mfg|lg|vg|hochachtungsvoll|herzlichst"
    r"|(?:mit )?(?:vorzueglicher|freundlicher) hochachtung|gruss|gruezi|servus|bis bald|alles gute"
)
_FRENCH = (
    r"(?:bien |tres )?(?:cordialement|amicalement|sincerement|respectueusement)(?: (?:a vous|votre))?|cdlt"
    r"|bien a (?:vous|toi)"
    r"|(?:meilleures|sinceres|cordiales|respectueuses|distinguees?)? ?salutations(?: (?:distinguees|respectueuses"
    r"|cordiales))?"
    r"|(?:tres )?bonne (?:journee|soiree|continuation|reception)|a (?:bientot|tres vite|tres bientot)|bises"
    r"|belle journee"
    r"|dans l'attente.{0,60}|(?:je|nous) (?:vous|te) (?:prie|prions|souhait\w+) .{0,200}"
    r"|(?:veuillez|recevez|croyez) .{0,160}(?:salutations|sentiments|consideration|hommages|respects?)\b.{0,40}"
)
_SPANISH = (
    r"(?:muy )?(?:atentamente|cordialmente|afectuosamente)|(?:un )?(?:cordial |afectuoso |fuerte )?(?:saludo"
    r"|abrazo)s?(?: cordial(?:es)?)?"
    r"|(?:reciba|recibe) un (?:cordial |afectuoso )?(?:saludo|abrazo)|saludos(?: cordiales)?|(?:le|te) saluda.{0,30}"
    r"|sin otro particular.{0,60}|(?:muchas )?gracias(?: de antemano)?|a la espera de .{0,40}|besos?|quedo a .{0,30}"
)
_PORTUGUESE = (
    r"(?:muito )?(?:atenciosamente|atentamente|cordialmente|respeitosamente)|att|atte|(?:com os )?(?:melhores"
    r"|os melhores) cumprimentos"
    r"|cumprimentos|(?:um )?(?:forte |grande )?abracos?|saudacoes(?: cordiais)?"
    r"|com os (?:nossos )?melhores cumprimentos"
    r"|(?:muito )?obrigad[oa](?: desde ja)?|beijinhos|bjs|ate (?:breve|ja|logo)|sem mais.{0,40}"
)
_ITALIAN = (
    r"(?:un )?(?:cordiali?|distinti?|cari|i migliori|i piu cordiali|con i migliori) ?(?:saluti|saluto)|cordialmente"
    r"|(?:tanti |i miei )?saluti(?: cordiali)?|un caro saluto|in fede|a presto|buon(?:a)? (?:giornata|lavoro|serata)"
    r"|grazie(?: mille| ancora)?|ti abbraccio|con osservanza|(?:porgo|porgiamo|si porgono) .{0,30}saluti"
)
_DUTCH = (
    r"(?:met |met de )?(?:vriendelijke|hartelijke|zonnige|warme|beste) groet\w*(?: uit .{1,20})?|hoogachtend"
    r"|groet(?:en|jes)?"
    r"|mvg|vriendelijk groetend|vriendelijke groet\w*|(?:veel )?liefs|hartelijks|tot (?:snel|ziens|dan|gauw)"
    r"|fijne dag|gr"
)
_SIGN_OFF = re.compile(rf"(?:{_ENGLISH}|{_GERMAN}|{_FRENCH}|{_SPANISH}|{_PORTUGUESE}|{_ITALIAN}|{_DUTCH})[,.!:]?")
_SHORT, _LONG = 60, 220
# The long ceremonious sentences of French letters; wrapped, their last line still ends so.
_CEREMONY = re.compile(
    r".*\b(?:salutations|sentiments|consideration|hommages)\b(?: (?:les )?(?:plus |tres )?\w+){0,3}[,.]?"
)
_CEREMONIOUS = ("salutations", "sentiments", "consideration", "hommages")


def is_sign_off(folded: str) -> bool:
    """Whether a folded line takes leave."""
    if len(folded) <= _SHORT:
        return _SIGN_OFF.fullmatch(folded) is not None
    if len(folded) > _LONG or not any(word in folded for word in _CEREMONIOUS):
        return False
    return _SIGN_OFF.fullmatch(folded) is not None or _CEREMONY.fullmatch(folded) is not None
