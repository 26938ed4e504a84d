# Generated from schema/.
"""Accounts export report arguments."""

__all__ = ["AccountsExportReportArguments"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    AccountsExportReportArguments = model("v3", "AccountsExportReportArguments")
