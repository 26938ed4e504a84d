# Generated from schema/.
"""Entitlement document all of permissions."""

__all__ = ["EntitlementDocumentAllOfPermissions"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class EntitlementDocumentAllOfPermissions(Model):
        """Entitlement document all of permissions."""

        target: str | None
        rights: list[str] | None
        def __init__(
            self,
            *,
            target: str | None = ...,
            rights: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementDocumentAllOfPermissions = model("v3", "EntitlementDocumentAllOfPermissions")
