# Generated from schema/.
"""Identity document all of source."""

__all__ = ["IdentityDocumentAllOfSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentityDocumentAllOfSource(Model):
        """Identity document all of source."""

        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityDocumentAllOfSource = model("v2024", "IdentityDocumentAllOfSource")
