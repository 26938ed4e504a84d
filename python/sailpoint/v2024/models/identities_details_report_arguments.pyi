# Written by `make stubs` from schema/; change it there.
"""Identities details report arguments."""

from sailpoint._core import Model

__all__ = ["IdentitiesDetailsReportArguments"]

class IdentitiesDetailsReportArguments(Model):
    """Identities details report arguments."""

    correlated_only: bool
    def __init__(
        self,
        *,
        correlated_only: bool,
    ) -> None: ...
