# Written by `make stubs` from schema/; change it there.
"""Identity profile identity error report arguments."""

from sailpoint._core import Model

__all__ = ["IdentityProfileIdentityErrorReportArguments"]

class IdentityProfileIdentityErrorReportArguments(Model):
    """Identity profile identity error report arguments."""

    authoritative_source: str
    def __init__(
        self,
        *,
        authoritative_source: str,
    ) -> None: ...
