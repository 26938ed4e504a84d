# Generated from schema/.
"""Identity document all of manager."""

__all__ = ["IdentityDocumentAllOfManager"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentityDocumentAllOfManager(Model):
        """Identity document all of manager."""

        id: str | None
        name: str | None
        display_name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            display_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityDocumentAllOfManager = model("v3", "IdentityDocumentAllOfManager")
