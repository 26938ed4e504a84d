# Written by `make stubs` from schema/; change it there.
"""How one identity attribute gets its value."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.transform_definition import TransformDefinition

__all__ = ["IdentityAttributeTransform"]

class IdentityAttributeTransform(Model):
    """How one identity attribute gets its value."""

    identity_attribute_name: str | None
    """The identity attribute that is filled."""
    transform_definition: TransformDefinition | None
    """Where its value comes from."""
    def __init__(
        self,
        *,
        identity_attribute_name: str | None = ...,
        transform_definition: TransformDefinition | Mapping[str, Any] | None = ...,
    ) -> None: ...
