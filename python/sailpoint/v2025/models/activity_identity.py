# Generated from schema/.
"""Activity identity."""

__all__ = ["ActivityIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ActivityIdentity(Model):
        """Activity identity."""

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

    ActivityIdentity = model("v2025", "ActivityIdentity")
