# Written by `make stubs` from schema/; change it there.
"""Identity profile identity error report arguments."""

from typing_extensions import Self

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

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""
