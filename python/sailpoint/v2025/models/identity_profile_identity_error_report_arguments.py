# Generated from schema/.
"""Identity profile identity error report arguments."""

__all__ = ["IdentityProfileIdentityErrorReportArguments"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    IdentityProfileIdentityErrorReportArguments = model("v2025", "IdentityProfileIdentityErrorReportArguments")
