# Generated from schema/.
"""Entitlement document all of source."""

__all__ = ["EntitlementDocumentAllOfSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class EntitlementDocumentAllOfSource(Model):
        """Entitlement document all of source."""

        id: str | None
        name: str | None
        type: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementDocumentAllOfSource = model("v2025", "EntitlementDocumentAllOfSource")
