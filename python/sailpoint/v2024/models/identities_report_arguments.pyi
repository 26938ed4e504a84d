# Written by `make stubs` from schema/; change it there.
"""Identities report arguments."""

from typing_extensions import Self

from sailpoint._core import Model

__all__ = ["IdentitiesReportArguments"]

class IdentitiesReportArguments(Model):
    """Identities report arguments."""

    correlated_only: bool | None
    def __init__(
        self,
        *,
        correlated_only: bool | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""
