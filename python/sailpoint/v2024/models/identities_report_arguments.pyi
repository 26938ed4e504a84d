# Written by `make stubs` from schema/; change it there.
"""Identities report arguments."""

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
