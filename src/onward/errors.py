"""What can go wrong with a call, in the owner's terms.

    OnwardError
    ├── UsageError            the command or its options do not fit together
    ├── NotFoundError         no such application, message, step, …
    │   └── AmbiguousError    several fit; the message lists them
    ├── SourceError           a mailbox or file that cannot be opened at all
    ├── RecordError           the record on disk cannot be used
    │   ├── RecordBusyError   another run holds it
    │   └── RecordNewerError  written by a newer version
    ├── RestoreError          an export file that cannot be restored
    └── MissingDetailError    a draft lacks the one true detail; says which

What is wrong with the owner's *content* (a broken mail, an unreadable date) is no exception:
it is a `Finding` on the message.
"""


class OnwardError(Exception):
    """Something that the owner can mend. `str(error)` says what happened and what to do."""

    exit_code = 1


class UsageError(OnwardError):
    """The command was called in a way that cannot be carried out."""

    exit_code = 2


class NotFoundError(OnwardError):
    """What was named is not in the record."""

    exit_code = 3


class AmbiguousError(NotFoundError):
    """What was named fits more than one thing in the record."""


class SourceError(OnwardError):
    """A mailbox or file could not be opened."""

    exit_code = 4


class RecordError(OnwardError):
    """The record on disk cannot be used."""

    exit_code = 5


class RecordBusyError(RecordError):
    """Another run of the program is writing to the record."""


class RecordNewerError(RecordError):
    """The record was written by a newer version of the program."""


class RestoreError(RecordError):
    """An export file is damaged or of an unknown version; nothing was changed."""


class MissingDetailError(OnwardError):
    """A draft cannot be written without something that only the owner knows.

    Attributes:
        missing: what to ask for, each the name of a field of `onward.drafts.request.Details`,
            or "owner_name", "owner_contact", "recipient", "recipient_name", "company", "role".
    """

    exit_code = 6

    def __init__(self, message: str, missing: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.missing = missing
