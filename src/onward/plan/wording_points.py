"""What the plan says of points of feedback; `wording` holds these sentences among all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "point.lead.both": "About {about}, seen in {stage}",
    "point.lead.about": "About {about}",
    "point.lead.stage": "Seen in {stage}",
    "point.lead.none": "It says",
    "point.valued": "{lead}: “{text}”",
    "point.changeable.park": "{lead}: “{text}” It can be changed; said by one letter, so park it.",
    "point.changeable.act": (
        "{lead}: “{text}” It can be changed, and it is said by {count} letters of different applications: act on it."
    ),
    "point.changeable.compare": (
        "{lead}: “{text}” It can be changed. {count} letters of different applications speak of something of the "
        "kind; whether they mean the same, their words tell. Until then park it."
    ),
    "point.open.park": (
        "{lead}: “{text}” Whether it can be changed is not clear from the words; said by one letter, so park it."
    ),
    "point.open.act": (
        "{lead}: “{text}” It is said by {count} letters of different applications; whether it can be changed, you "
        "know best. If so, act on it."
    ),
    "point.open.compare": (
        "{lead}: “{text}” {count} letters of different applications speak of something of the kind; whether they mean "
        "the same, their words tell. Until then park it."
    ),
    "point.fixed": "{lead}: “{text}” A fact to choose targets by, and nothing that you could change.",
    "topic.skill": "a skill or knowledge",
    "topic.experience": "experience",
    "topic.presentation": "how something was presented",
    "topic.answers": "how questions were answered",
    "topic.preparation": "preparation",
    "topic.communication": "speaking and listening",
    "topic.motivation": "why this job",
    "topic.culture": "working with the team",
    "topic.language": "a language",
    "topic.assessment": "the result of a test or task",
    "topic.resume": "the papers",
    "topic.availability": "times of work",
    "topic.salary": "the pay",
    "seen.application": "the application",
    "seen.screening": "the first selection",
    "seen.interview": "the interview",
    "seen.assessment": "a test or task",
}
