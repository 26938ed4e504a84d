# Written by `make stubs` from schema/; change it there.
"""An identity's attributes as the mappings would make them; nothing is stored."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.identity_attribute_preview import IdentityAttributePreview
from sailpoint.v2024.models.identity_preview_response_identity import IdentityPreviewResponseIdentity

__all__ = ["IdentityPreviewResponse"]

class IdentityPreviewResponse(Model):
    """An identity's attributes as the mappings would make them; nothing is stored."""

    identity: IdentityPreviewResponseIdentity | None
    """The identity."""
    preview_attributes: list[IdentityAttributePreview] | None
    """Each attribute before and after."""
    def __init__(
        self,
        *,
        identity: IdentityPreviewResponseIdentity | Mapping[str, Any] | None = ...,
        preview_attributes: Sequence[IdentityAttributePreview | Mapping[str, Any]] | None = ...,
    ) -> None: ...
