# Generated from schema/.
"""Uncorrelated accounts report arguments."""

__all__ = ["UncorrelatedAccountsReportArguments"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Self

    from sailpoint._core import Model

    class UncorrelatedAccountsReportArguments(Model):
        """Uncorrelated accounts report arguments."""

        selected_formats: list[str] | None
        def __init__(
            self,
            *,
            selected_formats: Sequence[Literal["CSV", "PDF"]] | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    UncorrelatedAccountsReportArguments = model("v2024", "UncorrelatedAccountsReportArguments")
