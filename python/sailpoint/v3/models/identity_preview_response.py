# Generated from schema/.
"""The attributes that an identity would get from the mappings; nothing is stored."""

__all__ = ["IdentityPreviewResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._preview import Preview
    from sailpoint.v3.models.identity_attribute_preview import IdentityAttributePreview
    from sailpoint.v3.models.identity_preview_response_identity import IdentityPreviewResponseIdentity

    class IdentityPreviewResponse(Preview, Model):
        """The attributes that an identity would get from the mappings; nothing is stored."""

        identity: IdentityPreviewResponseIdentity | None
        """The identity."""
        preview_attributes: list[IdentityAttributePreview] | None
        """The current and the previewed value of each attribute."""
        def __init__(
            self,
            *,
            identity: IdentityPreviewResponseIdentity | Mapping[str, Any] | None = ...,
            preview_attributes: Sequence[IdentityAttributePreview | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityPreviewResponse = model("v3", "IdentityPreviewResponse")
