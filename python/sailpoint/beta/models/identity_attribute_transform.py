# Generated from schema/.
"""The mapping of one identity attribute."""

__all__ = ["IdentityAttributeTransform"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.transform_definition import TransformDefinition

    class IdentityAttributeTransform(Model):
        """The mapping of one identity attribute."""

        identity_attribute_name: str | None
        """The identity attribute that gets the value."""
        transform_definition: TransformDefinition | None
        """The transform that computes the value."""
        def __init__(
            self,
            *,
            identity_attribute_name: str | None = ...,
            transform_definition: TransformDefinition | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityAttributeTransform = model("beta", "IdentityAttributeTransform")
