# Generated from schema/.
"""Identities report arguments."""

__all__ = ["IdentitiesReportArguments"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    IdentitiesReportArguments = model("v3", "IdentitiesReportArguments")
