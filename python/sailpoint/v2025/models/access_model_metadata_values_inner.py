# Generated from schema/.
"""Access model metadata values inner."""

__all__ = ["AccessModelMetadataValuesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccessModelMetadataValuesInner(Model):
        """Access model metadata values inner."""

        value: str | None
        name: str | None
        status: str | None
        def __init__(
            self,
            *,
            value: str | None = ...,
            name: str | None = ...,
            status: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessModelMetadataValuesInner = model("v2025", "AccessModelMetadataValuesInner")
