# Generated from schema/.
"""Identity attribute transform1."""

__all__ = ["IdentityAttributeTransform1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.transform_definition1 import TransformDefinition1

    class IdentityAttributeTransform1(Model):
        """Identity attribute transform1."""

        identity_attribute_name: str | None
        transform_definition: TransformDefinition1 | None
        def __init__(
            self,
            *,
            identity_attribute_name: str | None = ...,
            transform_definition: TransformDefinition1 | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityAttributeTransform1 = model("beta", "IdentityAttributeTransform1")
