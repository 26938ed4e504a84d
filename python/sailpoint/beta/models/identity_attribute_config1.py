# Generated from schema/.
"""Identity attribute config1."""

__all__ = ["IdentityAttributeConfig1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.identity_attribute_transform1 import IdentityAttributeTransform1

    class IdentityAttributeConfig1(Model):
        """Identity attribute config1."""

        enabled: bool | None
        attribute_transforms: list[IdentityAttributeTransform1] | None
        def __init__(
            self,
            *,
            enabled: bool | None = ...,
            attribute_transforms: Sequence[IdentityAttributeTransform1 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityAttributeConfig1 = model("beta", "IdentityAttributeConfig1")
