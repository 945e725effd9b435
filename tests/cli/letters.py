"""A small search, invented: three firms, a no after an interview, receipts, doubtful letters and an advertisement."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

OWNER = "Robin Vale <robin@vale.example>"
NOW = "2026-11-23T17:30+00:00"

RECEIPT, INVITATION, NO = "fen-1@fennick.example", "fen-2@fennick.example", "fen-3@fennick.example"
TILES, CLERK, WHICH = "tile-1@ostrel.example", "tile-2@ostrel.example", "tile-3@ostrel.example"
DOUBT = "doubt-1@quillon.example"
ALERT = "alert-1@board.example"

_LETTERS = {
    RECEIPT: (
        "Fennick Talent Team <jobs@fennick.example>",
        "Mon, 12 Oct 2026 09:00:00 +0000",
        "Your application as Cartographer at Fennick Maps",
        (
            "Dear Robin Vale,\n\nThank you for applying for the Cartographer position at Fennick Maps."
            " We have received your application and will review it.\n\nKind regards\nFennick Maps"
        ),
    ),
    INVITATION: (
        "Ida Brook <ida.brook@fennick.example>",
        "Mon, 26 Oct 2026 09:00:00 +0000",
        "Interview for the Cartographer position",
        (
            "Dear Robin,\n\nWe would like to invite you to an interview for the Cartographer position at Fennick Maps"
            " on Tuesday, 3 November 2026 at 10:00.\n\nBest wishes\nIda Brook\nHead of Mapping, Fennick Maps"
        ),
    ),
    NO: (
        "Ida Brook <ida.brook@fennick.example>",
        "Fri, 20 Nov 2026 09:00:00 +0000",
        "Cartographer at Fennick Maps",
        (
            "Dear Robin,\n\nThank you for coming to the interview on 3 November."
            " We have decided not to move forward with your application for the Cartographer position."
            " The team needed more years of experience with printed sea charts."
            "\n\nBest wishes\nIda Brook\nHead of Mapping, Fennick Maps"
        ),
    ),
    TILES: (
        "Ostrel Tiles Careers <careers@ostrel.example>",
        "Mon, 16 Nov 2026 09:00:00 +0000",
        "We received your application: Office Coordinator",
        (
            "Hello Robin,\n\nThank you for applying to Ostrel Tiles for the Office Coordinator role."
            " Your application has been received.\n\nOstrel Tiles"
        ),
    ),
    CLERK: (
        "Ostrel Tiles Careers <careers@ostrel.example>",
        "Tue, 17 Nov 2026 09:00:00 +0000",
        "We received your application: Stock Clerk",
        (
            "Hello Robin,\n\nThank you for applying to Ostrel Tiles for the Stock Clerk role."
            " Your application has been received.\n\nOstrel Tiles"
        ),
    ),
    WHICH: (
        "Ostrel Tiles Careers <careers@ostrel.example>",
        "Sat, 21 Nov 2026 09:00:00 +0000",
        "Your application to Ostrel Tiles",
        (
            "Hello Robin,\n\nThank you for your application to Ostrel Tiles."
            " Unfortunately we have decided not to move forward with it.\n\nOstrel Tiles"
        ),
    ),
    DOUBT: (
        "Tam Quillon <tam@quillon.example>",
        "Wed, 18 Nov 2026 09:00:00 +0000",
        "About your application to Quillon Press",
        (
            "Hello Robin,\n\nThe panel met on Tuesday, and five letters went round the table once more."
            " Yours is not among the two that stay on it, and I liked the one about the herons.\n\nTam Quillon"
        ),
    ),
    ALERT: (
        "Plover Jobs <alert@board.example>",
        "Thu, 19 Nov 2026 09:00:00 +0000",
        "7 new jobs for cartographer",
        "New jobs that match your search:\n\nMap Editor, Sandwick Atlas\nSurveyor, Terrow & Sons\n\nUnsubscribe",
    ),
}


def write_letters(folder: Path) -> Path:
    """All letters as .eml files in a new folder."""
    place = folder / "letters"
    place.mkdir()
    for message_id, (sender, date, subject, body) in _LETTERS.items():
        head = f"From: {sender}\nTo: {OWNER}\nDate: {date}\nSubject: {subject}\nMessage-ID: <{message_id}>\n"
        kind = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        (place / f"{message_id}.eml").write_text(f"{head}{kind}\n{body}\n", encoding="utf-8")
    return place
