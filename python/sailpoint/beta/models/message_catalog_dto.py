# Generated from schema/.
"""Message catalog dto."""

__all__ = ["MessageCatalogDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.resource_bundle_message import ResourceBundleMessage

    class MessageCatalogDto(Model):
        """Message catalog dto."""

        locale: str | None
        messages: list[ResourceBundleMessage] | None
        def __init__(
            self,
            *,
            locale: str | None = ...,
            messages: Sequence[ResourceBundleMessage | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MessageCatalogDto = model("beta", "MessageCatalogDto")
