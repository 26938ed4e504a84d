# Written by `make stubs` from schema/; change it there.
"""Accounts export report arguments."""

from typing_extensions import Self

from sailpoint._core import Model

__all__ = ["AccountsExportReportArguments"]

class AccountsExportReportArguments(Model):
    """Accounts export report arguments."""

    application: str
    source_name: str
    def __init__(
        self,
        *,
        application: str,
        source_name: str,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""
