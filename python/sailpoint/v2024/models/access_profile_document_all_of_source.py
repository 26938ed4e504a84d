# Generated from schema/.
"""Access profile document all of source."""

__all__ = ["AccessProfileDocumentAllOfSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccessProfileDocumentAllOfSource(Model):
        """Access profile document all of source."""

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

    AccessProfileDocumentAllOfSource = model("v2024", "AccessProfileDocumentAllOfSource")
