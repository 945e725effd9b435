"""From a letter's words to plain text and to the HTML that a sender's system would make of them."""

from __future__ import annotations

import re
import textwrap
from html import escape

_BUTTON = re.compile(r"^\[\[(.+?)\|(.+?)\]\]$")
_WIDTH = 72


def plain(text: str, flowed: bool = False) -> str:
    """Plain text wrapped at 72 columns; `flowed` leaves the space of RFC 3676 at soft breaks."""
    return "\n".join(line for raw in text.split("\n") for line in _wrapped(raw, flowed))


def _wrapped(raw: str, flowed: bool) -> list[str]:
    button = _BUTTON.match(raw)
    if button:
        return [f"{button[1]}:", button[2]]
    if raw == "--":
        return ["-- "]
    if len(raw) <= _WIDTH or raw.startswith((">", "http")):
        return [raw]
    indent = "  " if raw.startswith("- ") else ""
    lines = textwrap.wrap(raw, _WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return [f"{line} " for line in lines[:-1]] + lines[-1:] if flowed else lines


def quoted(text: str) -> str:
    """Every line behind `>`."""
    return "\n".join(f"> {line}".rstrip() for line in plain(text).split("\n"))


def paragraphs(text: str) -> str:
    """HTML blocks: lists, buttons and paragraphs with their line breaks."""
    return "\n".join(_block(block) for block in re.split(r"\n{2,}", text.strip()))


def _block(block: str) -> str:
    lines = block.split("\n")
    button = _BUTTON.match(block)
    if button:
        return f'<p><a class="button" href="{escape(button[2])}">{escape(button[1], quote=False)}</a></p>'
    if all(line.startswith("- ") for line in lines):
        return "<ul>" + "".join(f"<li>{escape(line[2:], quote=False)}</li>" for line in lines) + "</ul>"
    return "<p>" + "<br>\n".join(escape(line, quote=False) for line in lines) + "</p>"


def table_page(text: str, footer: str, preheader: str, skin: str, title: str) -> str:
    """The nested tables and hidden preheader of a mailing system."""
    gap = "&nbsp;&zwnj;" * 20
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "about:legacy-compat">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html">
<title>{escape(title, quote=False)}</title>
<style type="text/css">
body {{ margin: 0; padding: 0; background: #f4f4f4; }} td {{ font-family: Arial, sans-serif; font-size: 15px; }}
.button {{ background: {skin}; color: #ffffff; padding: 10px 18px; text-decoration: none; }}
@media only screen and (max-width: 600px) {{ .inner {{ width: 100% !important; }} }}
</style></head>
<body>
<div style="display:none;max-height:0;overflow:hidden;opacity:0;font-size:1px;">{escape(preheader)}{gap}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">
<table role="presentation" class="inner" width="600" cellpadding="0" cellspacing="0" border="0">
<tr><td style="height:6px;background:{skin};line-height:6px;font-size:6px;">&nbsp;</td></tr>
<tr><td style="padding:28px 32px;background:#ffffff;">
{paragraphs(text)}
</td></tr>
<tr><td style="padding:16px 32px;font-size:11px;color:#777777;">
{paragraphs(footer) if footer else "&nbsp;"}
</td></tr></table>
</td></tr></table>
<img src="https://pixel.example/o.gif" width="1" height="1" alt="">
</body></html>
"""


def office_page(text: str, footer: str, quote: str = "") -> str:
    """The HTML of an office programme: conditional comments, classes on every paragraph, empty marks of its own."""
    blocks = [paragraphs(part) for part in (text, footer, quote) if part]
    rule = '\n<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">\n'
    body = rule.join(blocks) + "</div>" * (len(blocks) - 1)
    body = body.replace("<p>", '<p class="KoNormal">').replace("</p>", "<o:p></o:p></p>")
    return f"""<html xmlns:o="urn:schemas-kontor:office"><head>
<meta name="Generator" content="Kontor Office 16 (filtered medium)">
<!--[if gte ko 9]><xml><o:shapedefaults spidmax="1026" /></xml><![endif]-->
<style><!--
p.KoNormal {{ margin: 0cm; margin-bottom: .0001pt; font-size: 11.0pt; font-family: "Sans", sans-serif; }}
--></style></head>
<body lang="EN-GB" link="#0563C1"><div class="Section1">
{body}
</div></body></html>
"""


def div_page(text: str, footer: str, quote: str = "") -> str:
    """The light HTML of a person's mail program."""
    tail = f'\n<div class="footer" style="font-size:smaller">{paragraphs(footer)}</div>' if footer else ""
    past = f'\n<blockquote type="cite">{paragraphs(quote)}</blockquote>' if quote else ""
    return f"<html><head></head><body>\n<div>{paragraphs(text)}</div>{tail}{past}\n</body></html>\n"
