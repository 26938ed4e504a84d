# Generated from schema/.
"""The identity to preview, and the mappings to preview it with."""

__all__ = ["IdentityPreviewRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.identity_attribute_config import IdentityAttributeConfig

    class IdentityPreviewRequest(Model):
        """The identity to preview, and the mappings to preview it with."""

        identity_id: str | None
        """The identity."""
        identity_attribute_config: IdentityAttributeConfig | None
        """The mappings."""
        def __init__(
            self,
            *,
            identity_id: str | None = ...,
            identity_attribute_config: IdentityAttributeConfig | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityPreviewRequest = model("v2025", "IdentityPreviewRequest")
