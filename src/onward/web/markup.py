"""The markup of a mail made harmless: no script, no form, no link, nothing fetched; what was blocked is counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import nh3

if TYPE_CHECKING:
    from collections.abc import Callable

POLICY = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'none'; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'self'"
)
"""For the answer that holds it: even what would slip through may neither run nor load."""

_TAGS = frozenset(
    """
    a abbr address article aside b blockquote br caption center code col colgroup dd del div dl dt em figcaption figure
    font footer h1 h2 h3 h4 h5 h6 header hr i img ins li main mark ol p pre q s section small span strike strong sub sup
    table tbody td tfoot th thead tr u ul
    """.split()
)
_GONE_WITH_CONTENT = frozenset(
    "script style title head template noscript iframe object embed applet svg math form button select textarea".split()
)
_ATTRIBUTES = {
    "*": {"style", "align", "valign", "dir", "lang", "title", "width", "height", "bgcolor"},
    "img": {"alt", "src"},
    "a": {"href"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "table": {"border", "cellpadding", "cellspacing"},
    "font": {"color", "size", "face"},
    "ol": {"start"},
}
# No property that can hold an address, and none that can lay a thing over another.
_PROPERTIES = frozenset(
    """
    color background-color font font-family font-size font-style font-weight line-height letter-spacing text-align
    text-decoration text-transform vertical-align white-space width height max-width min-width padding padding-top
    padding-right padding-bottom padding-left margin margin-top margin-right margin-bottom margin-left border
    border-top border-right border-bottom border-left border-radius border-collapse border-color border-style
    border-width
    """.split()
)
_REMOTE = ("http:", "https:", "//", "ftp:")


@dataclass(frozen=True, slots=True)
class Harmless:
    """Markup that may be shown.

    Attributes:
        markup: a fragment of HTML.
        pictures: how many pictures would have been fetched, trackers among them.
        links: how many links lead elsewhere; they are told, not followed.
    """

    markup: str
    pictures: int
    links: int


def harmless(markup: str) -> Harmless:
    """The markup of a mail, cleaned."""
    blocked = {"pictures": 0, "links": 0}
    cleaned = nh3.clean(
        markup,
        tags=set(_TAGS),
        clean_content_tags=set(_GONE_WITH_CONTENT),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=_filter(blocked),
        filter_style_properties=set(_PROPERTIES),
        strip_comments=True,
        link_rel=None,
        url_schemes={"http", "https", "mailto", "tel", "cid", "data"},
    )
    return Harmless(cleaned, blocked["pictures"], blocked["links"])


def _filter(blocked: dict[str, int]) -> Callable[[str, str, str], str | None]:
    def keep(tag: str, attribute: str, value: str) -> str | None:
        """The value as it may stand; None takes the attribute away."""
        if attribute in {"src", "href"}:
            if value.strip().lower().startswith(_REMOTE):
                blocked["pictures" if tag == "img" else "links"] += 1
            return None
        if "url(" in value.lower() or "expression(" in value.lower():
            return None
        return value

    return keep
