# Generated from schema/.
"""Entitlement access model metadata."""

__all__ = ["EntitlementAccessModelMetadata"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.access_model_metadata import AccessModelMetadata

    class EntitlementAccessModelMetadata(Model):
        """Entitlement access model metadata."""

        attributes: list[AccessModelMetadata] | None
        def __init__(
            self,
            *,
            attributes: Sequence[AccessModelMetadata | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementAccessModelMetadata = model("v3", "EntitlementAccessModelMetadata")
