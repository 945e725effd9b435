"""The rubrics of evidence.md D5: every criterion a pure function of text and record, with its reason and span."""

from onward.drafts.rubric.engine import check, failed

__all__ = ["check", "failed"]
