# Generated from schema/.
"""Entitlement source reset base reference dto."""

__all__ = ["EntitlementSourceResetBaseReferenceDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class EntitlementSourceResetBaseReferenceDto(Model):
        """Entitlement source reset base reference dto."""

        type: str | None
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: str | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementSourceResetBaseReferenceDto = model("v2024", "EntitlementSourceResetBaseReferenceDto")
