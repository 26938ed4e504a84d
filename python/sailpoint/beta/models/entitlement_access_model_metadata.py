# Generated from schema/.
"""Entitlement access model metadata."""

__all__ = ["EntitlementAccessModelMetadata"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.attribute_dto import AttributeDTO

    class EntitlementAccessModelMetadata(Model):
        """Entitlement access model metadata."""

        attributes: list[AttributeDTO] | None
        def __init__(
            self,
            *,
            attributes: Sequence[AttributeDTO | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementAccessModelMetadata = model("beta", "EntitlementAccessModelMetadata")
