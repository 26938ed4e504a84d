# Generated from schema/.
"""Resource bundle message."""

__all__ = ["ResourceBundleMessage"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ResourceBundleMessage(Model):
        """Resource bundle message."""

        key: str | None
        format: str | None
        def __init__(
            self,
            *,
            key: str | None = ...,
            format: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ResourceBundleMessage = model("beta", "ResourceBundleMessage")
