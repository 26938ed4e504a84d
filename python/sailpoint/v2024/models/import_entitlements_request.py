# Generated from schema/.
"""Import entitlements request."""

__all__ = ["ImportEntitlementsRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ImportEntitlementsRequest(Model):
        """Import entitlements request."""

        file: str | None
        def __init__(
            self,
            *,
            file: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ImportEntitlementsRequest = model("v2024", "ImportEntitlementsRequest")
