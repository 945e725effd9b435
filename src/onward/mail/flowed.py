"""Text whose paragraphs were folded by the sender's program (RFC 3676, format=flowed)."""

from __future__ import annotations


def unflow(text: str, *, delete_space: bool = False) -> str:
    """`text` with every folded paragraph on one line again.

    Args:
        text: lines ended by a line feed.
        delete_space: the parameter DelSp=yes: the space that marks a fold is no part of the text.
    """
    out: list[str] = []
    depth_before, is_open = 0, False
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        words = line[depth:].removeprefix(" ")
        flows = words.endswith(" ") and words != "-- "
        if flows and delete_space:
            words = words[:-1]
        if is_open and depth == depth_before and words != "-- ":
            out[-1] += words
        else:
            out.append(f"{'>' * depth} {words}" if depth else words)
        depth_before, is_open = depth, flows
    return "\n".join(out)
