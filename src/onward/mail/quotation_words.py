"""Words with which mail programs announce quoted and forwarded mail, in seven languages. Data.

Each is a piece of a regular expression, tried without regard to case.
"""

from __future__ import annotations

# "On 2 March 2026, Tilda Brandt wrote:"; each ends before the colon.
ATTRIBUTIONS = (
    r"On\s.{6,250}\swrote",
    r"At\s.{6,120}\syou\swrote",
    r"Am\s.{6,200}\sschrieb(?:en)?(?:\s.{1,150})?",
    r".{2,120}\sschrieb\sam\s.{6,120}",
    r".{2,120}\shat\s(?:am\s)?.{6,120}\sgeschrieben",
    r"Le\s.{6,200}\s(?:a|avez)\s(?:é|e)crit",
    r"El\s.{6,200}\sescribi(?:ó|o|ste)",
    r"(?:Em|No\sdia|A|O)\s.{6,200}\sescreveu",
    r"Il\s.{6,200}\s(?:ha|hai)\sscritto",
    r"Op\s.{6,200}\sschreef(?:\s.{1,120})?",
    r".{2,120}\sschreef\sop\s.{6,120}",
    r".{2,150}\s<\S+@\S+>\s+(?:wrote|schrieb|a\sécrit|escribió|escreveu|ha\sscritto|schreef)(?:\s.{2,60})?",
    r"\d{4}-\d\d-\d\d\s.{4,80}<\S+@\S+>",
)
# Mail programs wrap an announcement; its first line begins so and holds a number.
ATTRIBUTION_STARTS = ("On ", "Am ", "Le ", "El ", "Em ", "No dia ", "Il ", "Op ")

FORWARDS = (
    r"begin(?:n)? forwarded message",
    r"(?:start of )?forwarded (?:message|e-?mail)(?: from .{1,80})?",
    r"(?:anfang der |beginn der )?weitergeleiteten? (?:nachricht|e-?mail|mail)(?: von .{1,80})?",
    r"(?:début du |debut du )?(?:message|e-?mail|courriel) (?:transféré|transfere|réexpédié)",
    r"(?:inicio del )?(?:mensaje|correo) reenviado",
    r"(?:início da )?mensagem (?:encaminhada|reencaminhada)",
    r"(?:inizio (?:del )?)?messaggio inoltrato",
    r"(?:begin )?doorgestuurd (?:bericht|e-?mail)",
)
ORIGINALS = (
    r"original (?:message|appointment)",
    r"ursprünglicher termin|ursprüngliche (?:nachricht|mail|e-mail)|original-?nachricht|ursprungsnachricht",
    r"message d['’]origine|message original|rendez-vous d['’]origine",
    r"mensaje original|cita original",
    r"mensagem original",
    r"messaggio originale",
    r"oorspronkelijk(?:e)? (?:bericht|afspraak)",
)

# Labels of a repeated header: who wrote …
FROM_LABELS = (
    *("from", "von", "absender", "de", "expéditeur", "remitente", "remetente", "da", "mittente", "van", "afzender"),
)
# … and the rest.
OTHER_LABELS = (
    *(
        "sent",
        "date",
        "to",
        "cc",
        "bcc",
        "subject",
        "reply-to",
        "importance",
        "priority",
        "attachments?",
        "when",
        "where",
    ),
    *("organi[sz]ation", "gesendet", "datum", "an", "empfänger", "kopie", "betreff", "antwort an", "wichtigkeit"),
    *("priorität", "anlagen?", "wann", "wo"),
    *("envoyé(?: le)?", "à", "destinataire", "objet", "répondre à", "pièces? jointes?", "importance", "quand", "où"),
    *("enviado(?: el| em)?", "fecha", "para", "asunto", "responder a", "adjuntos?", "importancia"),
    *("enviada(?: em)?", "data", "assunto", "anexos?", "importância", "responder para"),
    *("inviato(?: il)?", "a", "oggetto", "allegat[io]", "rispondi a", "priorità"),
    *("verzonden(?: op)?", "aan", "onderwerp", "bijlagen?", "beantwoorden aan", "urgentie", "prioriteit"),
)
