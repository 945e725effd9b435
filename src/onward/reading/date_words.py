"""Words for days, months, numbers, lengths of time and limits, per language. Data, spelled as in the language.

`date_marks` compiles them so that they match with and without accents, and umlauts also spelled out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Lead(Enum):
    """What the words before a day or a length of time make of it."""

    LIMIT = "limit"  # by, until, within
    IN = "in"  # in two weeks: both a limit and a beginning
    AFTER = "after"  # after, from … on
    FOR = "for"  # a duration
    UP_TO = "up_to"  # a longest duration
    LIMIT_OR_FOR = "limit_or_for"  # Dutch "voor": before a day, for a length of time
    STRETCH = "stretch"  # either end of a stretch of days
    PAST = "past"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words of one language.

    Attributes:
        months: names and abbreviations, from January on, each month's separated by blanks.
        weekdays: full names from Monday on.
        short_weekdays: abbreviations from Monday on, taken only beside a date.
        near: today and its neighbours, days ahead.
        numbers: number words.
        units: names of units to (days, months); hours are (0, 0).
        fixed: lengths of time without a number, to (days, months).
        working: words beside a unit that make its days working days.
        leads: words before a day, by what they make of it; separated by commas.
        fillers: small words that may stand between a lead and a day.
        limit_behind: words behind a day that make it a limit.
        past_behind: words behind a length of time that put it into the past.
        following, this: words beside a weekday or "week": of the week after, of this one.
        weeks: words for week.
        ends: words for the end of a week, month, year or named month.
        end_units: what may end: names to week, day, month, quarter, year.
        next_week: ways to say "next week".
        articles: words between a weekday and its number.
        joiners: words between a day's number and its month.
        stems: one of them stands in every sentence that holds a day but no digit; as in lower case.
        morning: words before which the word for tomorrow means the morning.
    """

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    near: Mapping[str, int]
    numbers: Mapping[str, int]
    units: Mapping[str, tuple[int, int]]
    fixed: Mapping[str, tuple[int, int]]
    working: str
    leads: Mapping[Lead, str]
    fillers: str
    limit_behind: str
    past_behind: str
    following: str
    this: str
    weeks: str
    ends: str
    end_units: Mapping[str, str]
    next_week: str
    articles: str
    joiners: str
    stems: str
    morning: str = ""


def _numbered(words: str) -> dict[str, int]:
    """`one=1|two=2` as a mapping; several words for one number are separated by blanks."""
    found: dict[str, int] = {}
    for entry in words.split("|"):
        names, _, number = entry.partition("=")
        found |= dict.fromkeys((name.replace("_", " ") for name in names.split()), int(number))
    return found


def _units(day: str, week: str, month: str, year: str, hour: str) -> dict[str, tuple[int, int]]:
    return {
        **dict.fromkeys(day.split(), (1, 0)),
        **dict.fromkeys(week.split(), (7, 0)),
        **dict.fromkeys(month.split(), (0, 1)),
        **dict.fromkeys(year.split(), (0, 12)),
        **dict.fromkeys(hour.split(), (0, 0)),
    }


def _ends(week: str, day: str, month: str, quarter: str, year: str) -> dict[str, str]:
    named = {"week": week, "day": day, "month": month, "quarter": quarter, "year": year}
    return {name: unit for unit, names in named.items() for name in names.split()}


ENGLISH = DateWords(
    months=tuple(
        "january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sept sep"
        "|october oct|november nov|december dec".split("|")
    ),
    weekdays=tuple("monday|tuesday|wednesday|thursday|friday|saturday|sunday".split("|")),
    short_weekdays=tuple("mon|tue tues|wed weds|thu thur thurs|fri|sat|sun".split("|")),
    near={"today": 0, "tonight": 0, "tomorrow": 1},
    numbers=_numbered(
        "a an one=1|two couple couple_of a_couple_of=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10"
        "|eleven=11|twelve=12|fourteen=14|fifteen=15|eighteen=18|twenty=20|twenty-four twenty_four=24|thirty=30"
        "|thirty-six=36|forty-five=45|sixty=60|ninety=90"
    ),
    units=_units("day days", "week weeks wk wks", "month months mos", "year years yr yrs", "hour hours hrs"),
    fixed={
        "half a year": (0, 6),
        "a half year": (0, 6),
        "fortnight": (14, 0),
        "year and a half": (0, 18),
        "a year and a half": (0, 18),
    },
    working="business working work",
    leads={
        Lead.LIMIT: "by,before,until,till,through,no later than,not later than,latest,within,prior to,inside,up until"
        ",up to and including,deadline,due,expires,expire,expiring,valid until,you have,you ll have,you ve got"
        ",you will have",
        Lead.IN: "in,over",
        Lead.AFTER: "after,from,as of,effective,not before,wait,waiting,once every,every,per,since,starting,beginning"
        ",at least,minimum of,earlier than,sooner than,another,further",
        Lead.FOR: "for,during,period of,throughout,a further",
        Lead.UP_TO: "up to,maximum of,max,maximum",
        Lead.STRETCH: "between,week of,week commencing,w/c,week beginning",
        Lead.PAST: "last,past,previous,over the last,over the past,during the last",
    },
    fillers="the on at of or end close day business noon midnight this next coming following about approximately "
    "approx around least and including pm am a.m p.m est edt et ct pt gmt bst cet eod eob cob date is within to "
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri eastern pacific central time",
    limit_behind="at the latest,latest,or sooner,or earlier,deadline",
    past_behind="ago,before,prior,in advance,beforehand,notice",
    following="next",
    this="this|this coming|coming|upcoming",
    weeks="week",
    ends="end of the|end of|close of|end",
    end_units=_ends("week", "day business play today", "month", "quarter", "year"),
    next_week="next week",
    articles="the",
    joiners="of",
    stems="end of|day|morrow|week|month|year|hour|tonight|fortnight",
)

GERMAN = DateWords(
    months=tuple(
        "januar jan jänner jän|februar feb feber febr|märz mrz mär|april apr|mai|juni jun|juli jul|august aug"
        "|september sept sep|oktober okt|november nov|dezember dez".split("|")
    ),
    weekdays=tuple("montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend|sonntag".split("|")),
    short_weekdays=tuple("mo|di|mi|do|fr|sa|so".split("|")),
    near={"heute": 0, "morgen": 1, "übermorgen": 2},
    numbers=_numbered(
        "ein eine einem einen einer eines=1|zwei=2|drei=3|vier=4|fünf=5|sechs=6|sieben=7|acht=8|neun=9|zehn=10|elf=11"
        "|zwölf=12|vierzehn=14|fünfzehn=15|achtzehn=18|zwanzig=20|vierundzwanzig=24|dreißig=30|sechsunddreißig=36"
    ),
    units=_units(
        "tag tage tagen kalendertage kalendertagen",
        "woche wochen",
        "monat monate monaten monats kalendermonate kalendermonaten",
        "jahr jahre jahren jahres",
        "stunde stunden std",
    )
    | {"werktage": (-1, 0), "werktagen": (-1, 0), "arbeitstage": (-1, 0), "arbeitstagen": (-1, 0)},
    fixed={
        "halbes jahr": (0, 6),
        "halben jahres": (0, 6),
        "halben jahr": (0, 6),
        "anderthalb jahre": (0, 18),
        "eineinhalb jahre": (0, 18),
        "jahresfrist": (0, 12),
        "monatsfrist": (0, 1),
        "wochenfrist": (7, 0),
    },
    working="",
    leads={
        Lead.LIMIT: "bis,bis am,innert,innert der,bis zum,bis zur,spätestens,vor dem,innerhalb,binnen,längstens"
        ",allerspätestens,frist,fristende"
        ",nicht später als,im laufe der nächsten,in den nächsten,in den kommenden,in den folgenden,einsendeschluss"
        ",bewerbungsschluss,bewerbungsfrist,gültig bis,bis einschließlich,sie haben,du hast,haben sie,hast du",
        Lead.IN: "in",
        Lead.AFTER: "nach,nach dem,ab,ab dem,seit,frühestens,mindestens,alle,wartezeit,sperrfrist,erst,vor ablauf",
        Lead.FOR: "für,dauer,zeitraum,während,über",
        Lead.UP_TO: "bis zu,maximal,max,höchstens",
        Lead.STRETCH: "zwischen,woche vom,woche ab,zeitraum vom,woche des",
        Lead.PAST: "letzten,vergangenen,vor,vorigen,letzte,letzter",
    },
    fillers="den dem der die das des am zum zur um uhr von ein eines einer ende mittag nachmittag abend früh nächsten "
    "kommenden folgenden weiteren etwa ca circa rund ungefähr einschließlich incl inkl datum ist bzw und mitte "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr diesen dieser diese zu spätestens "
    "tagesende",
    limit_behind="spätestens,letzter termin,einschließlich",
    past_behind="her,zuvor,vorher,im voraus,vor",
    following="nächster|nächste|nächsten|nächstem|nächstes|kommende|kommenden|kommender|folgende|folgenden",
    this="diesen|diesem|diese|dieser|dieses|am",
    weeks="woche",
    ends="ende der|ende des|ende|ablauf der|ablauf des",
    end_units=_ends("woche kw", "tages", "monats", "quartals", "jahres"),
    next_week="nächste woche|nächster woche|kommende woche|kommender woche|nächsten woche|kommenden woche",
    articles="den|dem|der",
    joiners="",
    stems="tag|morgen|heute|mittwoch|sonnabend|woche|monat|jahr|frist|ende ",
    morning="guten|am|schönen|jeden|heute",
)

FRENCH = DateWords(
    months=tuple(
        "janvier janv jan|février févr fév fev|mars|avril avr|mai|juin|juillet juil|août|septembre sept sep"
        "|octobre oct|novembre nov|décembre déc dec".split("|")
    ),
    weekdays=tuple("lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche".split("|")),
    short_weekdays=tuple("lun|mar|mer|jeu|ven|sam|dim".split("|")),
    near={"aujourd'hui": 0, "ce jour": 0, "demain": 1, "après-demain": 2, "ce soir": 0},
    numbers=_numbered(
        "un une=1|deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|onze=11|douze=12|quatorze=14"
        "|quinze=15|dix-huit=18|vingt=20|vingt-quatre=24|trente=30|trente-six=36|quarante-cinq=45|soixante=60"
    ),
    units=_units("jour jours j", "semaine semaines", "mois", "an ans année années", "heure heures"),
    fixed={
        "une quinzaine": (14, 0),
        "quinzaine de jours": (14, 0),
        "huitaine": (8, 0),
        "une dizaine de jours": (10, 0),
        "dizaine de jours": (10, 0),
        "quinze jours": (15, 0),
        "un semestre": (0, 6),
        "un trimestre": (0, 3),
        "demi-année": (0, 6),
        "un an et demi": (0, 18),
    },
    working="ouvrés ouvré ouvrables ouvrable francs travaillés",
    leads={
        Lead.LIMIT: "avant,avant le,jusqu'au,jusqu'à,jusqu'à ce,au plus tard,d'ici,d'ici à,d'ici au,sous,délai,délais"
        ",dans les,maximum,vous avez,tu as,vous disposez,date limite,limite,limite de,clôture,clôture le"
        ",valable jusqu'au,au cours des",
        Lead.IN: "dans,en",
        Lead.AFTER: "après,après le,à partir du,à partir de,à compter du,dès le,dès,au bout de,passé,depuis,depuis le"
        ",tous les,chaque,au moins,moins,à l'issue de,à l'issue d'",
        Lead.FOR: "pendant,durant,pour,pour le,durée de,période de,durée,période",
        Lead.UP_TO: "maximum de,maximale de,jusqu'à",
        Lead.STRETCH: "entre,entre le,semaine du",
        Lead.PAST: "il y a,dernier,derniers,dernières,ces derniers,au cours des derniers,y a",
    },
    fillers="le la les l' un une de du des d' à au aux prochain prochains prochaines prochaine suivants environ soir "
    "midi minuit h heures heure fin matin ce cette date jour lundi mardi mercredi jeudi vendredi samedi dimanche "
    "inclus et est fixée fixé",
    limit_behind="au plus tard,dernier délai,inclus,dernière limite,délai de rigueur,maximum,max",
    past_behind="plus tôt,à l'avance,avant",
    following="prochain|prochaine|suivant|suivante",
    this="ce|cette",
    weeks="semaine",
    ends="fin de la|fin du|fin de l'|fin de|fin",
    end_units=_ends("semaine", "journée", "mois", "trimestre", "année an"),
    next_week="la semaine prochaine|semaine prochaine",
    articles="le",
    joiners="de",
    stems="demain|aujourd|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|fin |semaine|mois|un an|annee"
    "|année| ans|huitaine|quinzaine|semestre",
)

SPANISH = DateWords(
    months=tuple(
        "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago"
        "|septiembre setiembre sept sep"
        " set|octubre oct|noviembre nov|diciembre dic".split("|")
    ),
    weekdays=tuple("lunes|martes|miércoles|jueves|viernes|sábado|domingo".split("|")),
    short_weekdays=tuple("lun|mar|mié mie|jue|vie|sáb sab|dom".split("|")),
    near={"hoy": 0, "mañana": 1, "pasado mañana": 2},
    numbers=_numbered(
        "un una uno=1|dos un_par_de par_de=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|once=11"
        "|doce=12|catorce=14|quince=15|dieciocho=18|veinte=20|veinticuatro=24|treinta=30|cuarenta_y_cinco=45"
        "|treinta_y_seis=36|sesenta=60|noventa=90"
    ),
    units=_units("día días", "semana semanas", "mes meses", "año años", "hora horas h"),
    fixed={
        "medio año": (0, 6),
        "año y medio": (0, 18),
        "un año y medio": (0, 18),
        "una quincena": (15, 0),
        "un semestre": (0, 6),
    },
    working="hábiles hábil laborables laborable útiles",
    leads={
        Lead.LIMIT: "antes de,antes del,hasta,hasta el,a más tardar,como máximo,como muy tarde,como mucho,plazo,dentro"
        ",máximo,en los,en las,en el plazo,límite,no más tarde,tienes,tiene,dispone,dispones,vence,vence el"
        ",caduca el,caduca en,a lo largo"
        ",para antes,antes",
        Lead.IN: "en,de aquí a",
        Lead.AFTER: "tras,después,después de,pasados,pasadas,pasado,transcurridos,transcurridas,transcurrido,desde"
        ",desde el,a partir del,a partir de,al cabo de,cada,al menos,mínimo,mínimo de,a contar desde,hace que",
        Lead.FOR: "durante,por,para,para el,período de,periodo de,período máximo de",
        Lead.UP_TO: "hasta un máximo de,máximo de,máxima de",
        Lead.STRETCH: "entre,entre el,semana del",
        Lead.PAST: "hace,últimos,últimas,último,pasado,pasados",
    },
    fillers="el la los las un una de del día días próximo próximos próximas próxima siguientes que viene las unos unas "
    "aproximado aproximadamente finales final fin horas hrs h este esta lunes martes miércoles jueves viernes sábado "
    "domingo mediodía medianoche inclusive fecha y plazo máximo",
    limit_behind="como mucho,como muy tarde,como máximo,a más tardar,inclusive,incluido,a mucho tardar,a primera hora",
    past_behind="atrás,antes,de antelación,de preaviso",
    following="",
    this="este|próximo|el próximo|que viene",
    weeks="semana",
    ends="finales de la|finales de|final de la|final de|final del|fin de la|fines de|fin de|fin del",
    end_units=_ends("semana", "día", "mes", "trimestre", "año"),
    next_week="la semana que viene|próxima semana|semana próxima",
    articles="el|día|el día|dia",
    joiners="de|del",
    stems="hoy|fin|mañana|manana|lunes|martes|coles|jueves|viernes|bado|semana|mes|año| día|dias|hora",
    morning="la|esta|las|por la|de la|buena|cada|primera hora de la",
)

PORTUGUESE = DateWords(
    months=tuple(
        "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set"
        "|outubro out|novembro nov|dezembro dez".split("|")
    ),
    weekdays=tuple(
        "segunda-feira segunda|terça-feira terça|quarta-feira quarta|quinta-feira quinta|sexta-feira sexta"
        "|sábado|domingo".split("|")
    ),
    short_weekdays=tuple("seg|ter|qua|qui|sex|sáb|dom".split("|")),
    near={"hoje": 0, "amanhã": 1, "depois de amanhã": 2},
    numbers=_numbered(
        "um uma=1|dois duas=2|três=3|quatro=4|cinco=5|seis=6|sete=7|oito=8|nove=9|dez=10|onze=11|doze=12"
        "|quatorze catorze=14|quinze=15|dezoito=18|vinte=20|vinte_e_quatro=24|trinta=30|quarenta_e_cinco=45"
        "|trinta_e_seis=36|sessenta=60|noventa=90"
    ),
    units=_units("dia dias", "semana semanas", "mês meses", "ano anos", "hora horas h"),
    fixed={
        "meio ano": (0, 6),
        "ano e meio": (0, 18),
        "um ano e meio": (0, 18),
        "uma quinzena": (15, 0),
        "um semestre": (0, 6),
    },
    working="úteis útil",
    leads={
        Lead.LIMIT: "até,até o,até ao,até à,até dia,antes de,antes do,no máximo,o mais tardar,prazo,dentro,em até"
        ",nos próximos,nas próximas,no prazo,impreterivelmente,data limite,data-limite,limite,válido até,você tem"
        ",tem,tens,dispõe"
        ",o mais tardar até,encerra em,expira em,nos,nas,ao longo",
        Lead.IN: "em,daqui a",
        Lead.AFTER: "após,depois,depois de,passados,passadas,a partir de,a partir do,desde,a cada,ao fim de,pelo menos"
        ",mínimo,mínimo de,decorridos,a contar de,cada,findo",
        Lead.FOR: "durante,por,para,para o dia,para o,pro dia,período de,pelo período de,pelo prazo de"
        ",por um período de",
        Lead.UP_TO: "até um máximo de,máximo de",
        Lead.STRETCH: "entre,entre os,semana de,semana do",
        Lead.PAST: "há,últimos,últimas,último,faz",
    },
    fillers="o a os as um uma de do da das dos dia próximo próximos próximas próxima seguintes que vem às cerca "
    "aproximadamente final fim horas hrs h esta este segunda terça quarta quinta sexta sábado domingo meio-dia e "
    "meia-noite inclusive data feira segunda-feira terça-feira quarta-feira quinta-feira sexta-feira na no prazo "
    "máximo em",
    limit_behind="no máximo,o mais tardar,impreterivelmente,inclusive,sem falta",
    past_behind="atrás,antes,de antecedência",
    following="",
    this="esta|este|próxima|próximo|que vem|na próxima|nesta|neste",
    weeks="semana",
    ends="final da|final do|final de|fim da|fim do|fim de|finais de|fins de",
    end_units=_ends("semana", "dia", "mês", "trimestre", "ano"),
    next_week="próxima semana|semana que vem",
    articles="dia|o|o dia|a",
    joiners="de|do",
    stems="hoje|fim|fina|amanh|feira|segunda|terça|quarta|quinta|sexta|bado|semana|mês|mes|ano| dia|hora",
)

ITALIAN = DateWords(
    months=tuple(
        "gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago"
        "|settembre set sett|ottobre ott|novembre nov|dicembre dic".split("|")
    ),
    weekdays=tuple("lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica".split("|")),
    short_weekdays=tuple("lun|mar|mer|gio|ven|sab|dom".split("|")),
    near={"oggi": 0, "domani": 1, "dopodomani": 2, "stasera": 0},
    numbers=_numbered(
        "un uno una=1|due un_paio_di paio_di=2|tre=3|quattro=4|cinque=5|sei=6|sette=7|otto=8|nove=9|dieci=10|undici=11"
        "|dodici=12|quattordici=14|quindici=15|diciotto=18|venti=20|ventiquattro=24|trenta=30|trentasei=36"
        "|quarantacinque=45|sessanta=60|novanta=90"
    ),
    units=_units("giorno giorni gg", "settimana settimane", "mese mesi", "anno anni", "ora ore"),
    fixed={
        "mezz'anno": (0, 6),
        "un anno e mezzo": (0, 18),
        "una decina di giorni": (10, 0),
        "una quindicina di giorni": (15, 0),
        "quindicina di giorni": (15, 0),
        "un semestre": (0, 6),
    },
    working="lavorativi lavorativo feriali",
    leads={
        Lead.LIMIT: "entro,entro e non oltre,entro il,non oltre,non oltre il,fino al,fino a,prima del,prima di"
        ",al massimo"
        ",al più tardi,termine,scadenza,scade il,scade,nel giro,nell'arco,nei,nelle,entro la,massimo,entro le,hai"
        ",avete,ha a disposizione"
        ",prima delle",
        Lead.IN: "in,tra,fra,nel,di qui a,da qui a",
        Lead.AFTER: "dopo,dopo il,trascorsi,trascorse,trascorso,passati,passate,dal,a partire dal,a partire da"
        ",a decorrere dal,con decorrenza dal,da,ogni,almeno,decorsi,dall'",
        Lead.FOR: "per,per il,durante,periodo di,per un periodo di,durata di",
        Lead.UP_TO: "massimo di,fino a un massimo di",
        Lead.STRETCH: "tra il,fra il,settimana del",
        Lead.PAST: "ultimi,ultime,scorso,scorsi,scorsa",
    },
    fillers="il lo la i gli le l' un una di del della dei delle d' giorno prossimo prossimi prossime prossima seguenti "
    "successivi circa ore alle fine mezzogiorno mezzanotte questo questa lunedì martedì mercoledì giovedì venerdì "
    "sabato domenica e incluso compreso data massimo prossimi le al",
    limit_behind="al massimo,al più tardi,incluso,compreso,massimo",
    past_behind="fa,or sono,prima,di anticipo,di preavviso",
    following="",
    this="questo|questa|prossimo|prossima|p.v|pv",
    weeks="settimana",
    ends="fine della|fine del|fine di|fine|fine dell'",
    end_units=_ends("settimana", "giornata", "mese", "trimestre", "anno"),
    next_week="prossima settimana|settimana prossima",
    articles="il|giorno|il giorno",
    joiners="di",
    stems="oggi|domani|luned|marted|mercoled|gioved|venerd|sabato|domenica|fine|settiman|mese|mesi|anno|anni"
    "|giorni|giorno| ore|stasera",
)

DUTCH = DateWords(
    months=tuple(
        "januari jan|februari feb febr|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept sep"
        "|oktober okt|november nov|december dec".split("|")
    ),
    weekdays=tuple("maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag".split("|")),
    short_weekdays=tuple("ma|di|wo|do|vr|za|zo".split("|")),
    near={"vandaag": 0, "morgen": 1, "overmorgen": 2, "vanavond": 0, "morgenochtend": 1, "morgenmiddag": 1},
    numbers=_numbered(
        "een één=1|twee=2|drie=3|vier=4|vijf=5|zes=6|zeven=7|acht=8|negen=9|tien=10|elf=11|twaalf=12|veertien=14"
        "|vijftien=15|achttien=18|twintig=20|vierentwintig=24|dertig=30|zesendertig=36"
    ),
    units=_units(
        "dag dagen kalenderdagen",
        "week weken",
        "maand maanden",
        "jaar jaren",
        "uur uren",
    )
    | {"werkdag": (-1, 0), "werkdagen": (-1, 0)},
    fixed={"half jaar": (0, 6), "anderhalf jaar": (0, 18), "halfjaar": (0, 6), "anderhalve week": (11, 0)},
    working="",
    leads={
        Lead.LIMIT: "uiterlijk,binnen,tot,tot en met,t/m,tot uiterlijk,niet later dan,vóór,ten laatste,liefst voor"
        ",deadline,sluitingsdatum,uiterste,in de komende,geldig tot,sluit op,verloopt op,je hebt,u hebt,u heeft,heb je",
        Lead.IN: "over,in",
        Lead.AFTER: "na,vanaf,per,sinds,pas,minimaal,minstens,elke,ten vroegste,met ingang van,eerder dan,ten minste",
        Lead.FOR: "gedurende,periode van,duur van,nog",
        Lead.UP_TO: "maximaal,max,hooguit,tot maximaal",
        Lead.LIMIT_OR_FOR: "voor",
        Lead.STRETCH: "tussen,week van",
        Lead.PAST: "afgelopen,laatste,vorige",
    },
    fillers="de het op om van een a.s aanstaande komende volgende eerstkomende uur u uiterlijk ongeveer ca circa einde "
    "eind middag dag data datum deze dit maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr "
    "en inclusief is",
    limit_behind="uiterlijk,op zijn laatst,ten laatste,op z'n laatst",
    past_behind="geleden,terug,van tevoren,vooraf",
    following="volgende week|volgende",
    this="deze|aanstaande|a.s|aankomende|komende|eerstkomende",
    weeks="week",
    ends="eind van de|einde van de|eind|einde",
    end_units=_ends("week", "dag", "maand", "kwartaal", "jaar"),
    next_week="volgende week",
    articles="de|op",
    joiners="",
    stems="dag|eind|morgen|week|weken|maand|jaar|uur",
    morning="goede|de|elke|iedere|goeie",
)

WORDS = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "nl": DUTCH,
}
"""By ISO 639-1 code."""
