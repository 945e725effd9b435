"""The language rules (evidence.md part C) over every sentence that the program can say.

Two nets: all TEXTS of the `wording` modules, and the sentence-like strings in the packages that speak to the owner.
"""

from __future__ import annotations

import ast
import importlib
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

import onward

ROOT = Path(onward.__file__).parent
SPEAKING = ("plan", "stats", "drafts", "cli", "flow")


@dataclass(frozen=True)
class Rule:
    """Words that are not used, and why."""

    name: str
    pattern: str
    reason: str
    example: str

    def found_in(self, text: str) -> str:
        """The offending words, "" when there are none."""
        match = re.search(self.pattern, text, re.IGNORECASE)
        return match[0] if match else ""


_PRAISED = (
    "amazing|awesome|brilliant|capable|enough|excellent|exceptional|fantastic|gifted|great|impressive|incredible"
    "|lovable|outstanding|perfect|resilient|skilled|smart|special|strong|talented|valuable|wonderful|worthy"
)
RULES = (
    Rule(
        "trait praise",
        rf"\byou(?:'re|’re| are) (?:\w+ ){{0,2}}?(?:{_PRAISED})\b|\byour (?:talent|brilliance|greatness|strengths?)\b",
        "praise of the person can make people with low self-esteem feel worse (Wood 2009)",
        "Remember that you are a truly talented editor.",
    ),
    Rule(
        "applause",
        r"\b(?:congratulations|well done|good job|great job|nice work|bravo|proud of (?:you|yourself))\b"
        r"|believe in yourself",
        "a program that claps is not taken at its word",
        "Well done, that was the interview.",
    ),
    Rule("at least", r"\bat least\b", "it sets one pain against another", "You got an interview at least."),
    Rule(
        "slogan",
        r"everything happens for a reason|meant to be|(?:one|another|a) door (?:closes|opens)|blessing in disguise"
        r"|silver lining|plenty (?:of|more) fish|(?:nearer|closer) to a yes|never give up|(?:do not|don['’]t) give up"
        r"|chin up|head up high|keep (?:going|fighting|smiling)|stay (?:positive|strong)|cheer up|their loss"
        r"|you(?:'ve|’ve| have) got this|numbers game|redirection"
        r"|the right (?:job|one|role) (?:is|will)|onwards and upwards",
        "a slogan says nothing about this letter, and some are false",
        "Every no brings you closer to a yes.",
    ),
    Rule("exclamation mark", r"!(?!=|[rsa][:}])", "nobody is cheered up by punctuation", "Time to write a note!"),
    Rule(
        "should",
        # "Should you prefer a call" is a condition and no advice.
        r"\bshould(?:n['’]t)?\b(?! (?:you|it|this|there|anything|somebody) )|\byou (?:must|ought to)\b",
        "the owner decides",
        "You should write today.",
    ),
    Rule(
        "failures counted",
        r"(?:\d+|\{\w*\}) (?:failures|failed applications)|\bstreak\b|losing (?:run|series)"
        r"|\b(?:\d+|\{\w*\})(?:st|nd|rd|th) (?:no|rejection)\b|your (?:\d+|\{\w*\}) (?:noes|rejections)",
        "failures are never counted aloud",
        "This is your 14th rejection.",
    ),
    Rule(
        "blame",
        r"\byou(?:'ve|’ve| have)? failed\b|\byour (?:fault|failure|mistakes?)\b|\bloser\b|\bgave up\b",
        "a no is weak evidence about a person",
        "You failed the interview.",
    ),
    Rule(
        "hurry",
        r"(?<!no )\bhurry\b|\bact now\b|(?:do not|don['’]t) wait|as soon as possible|right now"
        r"|time is running|last chance",
        "nothing is due on the day itself",
        "Do not wait with the note.",
    ),
    Rule(
        "feelings told",
        r"you (?:must|may|might|probably|surely) (?:be|feel) |you seem |(?:do not|don['’]t) (?:worry|be sad|feel)"
        r"|calm down|we missed you|how disappointing",
        "nobody's mood is guessed or corrected",
        "You seem sad today.",
    ),
    Rule(
        "clinic",
        r"depress|anxi(?:ety|ous)|disorder|therap|symptom|trauma|mental health|\bburn-?out\b|self-esteem",
        "no label, no clinical words",
        "These are symptoms of stress.",
    ),
    Rule(
        "forecast",
        r"you will (?:need|have to send) (?:about |around )?(?:\d|\{)|you(?:'ll| will) (?:soon|surely|certainly|find)",
        "no forecast for one person (evidence.md A4)",
        "You will need 40 applications.",
    ),
    Rule(
        "never shown",
        r"\b(?:75 ?(?:%|percent)|three (?:of|out of) four) .{0,30}(?:ATS|tracking)|94 ?(?:%|percent)|ATS score",
        "figures of tier 3 (evidence.md A4)",
        "75 percent are rejected by an ATS.",
    ),
    Rule(
        "candidate",
        r"\bcandidates?\b|\bjob ?seekers? like you\b",
        "the person is you (design.md, Words)",
        "As a candidate you may ask.",
    ),
)
FINE = (
    "Nothing is due today. Now, later or only kept: the pace is yours.",
    "You applied for the role on 3 March 2026; the letter came 12 days later.",
    "A member of the panel must give feedback on request.",
    "With 50 applications and a 1-in-10 rate, a longest run of about 20 noes is what one expects.",
    "There is no hurry.",
    "Should it not be possible, I understand.",
    "There is no command {word!r}.",
    "Talk with Ida, when you want to.",
    "Strong winds are expected.",
    "Of its 5 sentences, 4 are form and say nothing about you.",
)


def _wordings() -> dict[str, str]:
    """Every text of every wording module, by module and key."""
    found = {}
    for path in sorted(ROOT.rglob("wording*.py")):
        name = ".".join(("onward", *path.relative_to(ROOT).with_suffix("").parts))
        texts = importlib.import_module(name).TEXTS
        found.update({f"{name}:{key}": text for key, text in texts.items()})
    return found


def _sentences(path: Path) -> list[tuple[int, str]]:
    """The sentence-like strings of a module: docstrings and patterns left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(id(node.value))
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re."):
            skipped.update(id(part) for part in ast.walk(node))
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped
        if _is_sentence(node.value)
    ]


def _is_sentence(text: str) -> bool:
    """Several words that begin like a sentence; cues and keys are written small."""
    return len(text.split()) >= 3 and (text.lstrip()[:1].isupper() or text.rstrip()[-1] in ".?!")


WORDINGS = _wordings()
MODULES = sorted(path for package in SPEAKING for path in (ROOT / package).rglob("*.py"))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_text_breaks_a_rule_of_language(rule):
    """Each rule over every text of every wording module."""
    broken = {key: rule.found_in(text) for key, text in WORDINGS.items() if rule.found_in(text)}
    assert not broken, f"{rule.name}: {rule.reason}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_sentence_elsewhere_breaks_a_rule_of_language(path):
    """Strings that stand in the code and not in the wording."""
    broken = [
        (line, rule.name, rule.found_in(text))
        for line, text in _sentences(path)
        for rule in RULES
        if rule.found_in(text)
    ]
    assert not broken


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_bites(rule):
    """A rule that finds nothing holds nothing."""
    assert rule.found_in(rule.example)


@pytest.mark.parametrize("text", FINE)
def test_plain_sentences_pass(text):
    """The rules leave room to speak."""
    assert not [rule.name for rule in RULES if rule.found_in(text)]


def test_the_texts_of_the_plan_are_among_those_held():
    """The net is not empty."""
    assert "onward.plan.wording:thanks.not_met" in WORDINGS
    assert any("thanks.py" in str(path) for path in MODULES)


@pytest.mark.parametrize("key", sorted(WORDINGS))
def test_every_text_is_a_whole_template(key):
    """Balanced braces, no doubled spaces, nothing at the ends."""
    text = WORDINGS[key]
    assert text.strip()
    assert text.count("{") == text.count("}")
    assert "  " not in text.strip()
