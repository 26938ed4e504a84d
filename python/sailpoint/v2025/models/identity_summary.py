# Generated from schema/.
"""Identity summary."""

__all__ = ["IdentitySummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentitySummary(Model):
        """Identity summary."""

        id: str | None
        name: str | None
        identity_id: str | None
        completed: bool | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            identity_id: str | None = ...,
            completed: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentitySummary = model("v2025", "IdentitySummary")
