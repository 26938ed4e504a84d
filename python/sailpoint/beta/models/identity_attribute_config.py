# Generated from schema/.
"""The mappings of an identity profile."""

__all__ = ["IdentityAttributeConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._mappings import Mappings
    from sailpoint.beta.models.identity_attribute_transform import IdentityAttributeTransform
    from sailpoint.beta.models.transform_definition import TransformDefinition

    class IdentityAttributeConfig(Mappings[IdentityAttributeTransform, TransformDefinition], Model):
        """The mappings of an identity profile."""

        enabled: bool | None
        """True if values are promoted to identities at all."""
        attribute_transforms: list[IdentityAttributeTransform] | None
        """One mapping for each identity attribute."""
        def __init__(
            self,
            *,
            enabled: bool | None = ...,
            attribute_transforms: Sequence[IdentityAttributeTransform | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityAttributeConfig = model("beta", "IdentityAttributeConfig")
