# Generated from schema/.
"""Identities details report arguments."""

__all__ = ["IdentitiesDetailsReportArguments"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

    class IdentitiesDetailsReportArguments(Model):
        """Identities details report arguments."""

        correlated_only: bool
        def __init__(
            self,
            *,
            correlated_only: bool,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    IdentitiesDetailsReportArguments = model("v2024", "IdentitiesDetailsReportArguments")
