"""Words beside which a letter names the skill or field that it misses, in seven languages."""

from __future__ import annotations

import re

_END = (
    r"(?=[.,;:!?()]|\s(?:and we|but|so|which|that|than|is|are|was|were|has|have|for this|at this|"
    r"und wir|aber|die|das|der|ist|sind|"
    r"mitbring\w*|voraus\w*|verfüg\w*|fehl\w*|et nous|mais|qui|est|sont|y nosotros|pero|que|es|son|mas|é|são|"
    r"ma|che|è|sono|maar|zijn)\b|$)"
)

# "experience in financial modelling", "Kenntnisse in SAP", "expérience en gestion de paie".
NAMED_AFTER = re.compile(
    r"\b(?:experience|expertise|background|knowledge|proficiency|fluency|skills?|training|qualification|certification"
    r"|hands-on work)"
    r"\s(?:in|with|of|using|on)\s([^.,;:!?()]{2,60}?)" + _END + r"|"
    r"\b(?:\w*erfahrung\w*|kenntnisse\w*|\w*kenntnisse|know-how|praxis)"
    r"\s(?:in|im|mit|als|aus|der|des)\s(?:der |den |dem )?([^.,;:!?()]{2,60}?)" + _END + r"|"
    r"\b(?:expérience|connaissances?|maîtrise|compétences?|"
    r"experiencia|conocimientos?|dominio|manejo|experiência|conhecimentos?|domínio|"
    r"esperienza|conoscenza|conoscenze|competenze|ervaring|kennis|beheersing|vaardigheden)"
    r"\s(?:en|de|du|des|d['’]|dans|avec|con|em|com|da|do|di|nel|nella|in|met|van)\s?"
    r"([^.,;:!?()]{2,60}?)" + _END,
    re.IGNORECASE,
)
# "SQL experience", "SAP-Kenntnisse", "Python skills".
NAMED_BEFORE = re.compile(
    r"([A-ZÄÖÜ0-9][\w+#./]*(?:[ /][A-Z0-9][\w+#./]*){0,3})[ -]"
    r"(?:experience|expertise|skills?|knowledge|certification|licen[cs]e|[Kk]enntnisse\w*"
    r"|[Ee]rfahrung\w*|ervaring|kennis)\b"
)
