"""Mixin of `IdentityProfile`: single mappings, and changes as JSON Patch."""

from __future__ import annotations

from sailpoint._tracking import Tracked

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint.v2024.models.identity_attribute_config import IdentityAttributeConfig
    from sailpoint.v2024.models.identity_attribute_transform import IdentityAttributeTransform
    from sailpoint.v2024.models.transform_definition import TransformDefinition

__all__ = ["ProfileMethods"]


class ProfileMethods(Tracked):
    """Mixin of `IdentityProfile`: methods that read and change single mappings."""

    if TYPE_CHECKING:
        identity_attribute_config: IdentityAttributeConfig | None
    else:
        __slots__ = ()

    def mapping(self, name: str) -> IdentityAttributeTransform | None:
        """The mapping of an identity attribute, for example `email`; None if it has none."""
        config = self.identity_attribute_config
        return None if config is None else config.mapping(name)

    def set_mapping(self, name: str, definition: TransformDefinition | Mapping[str, Any]) -> IdentityAttributeTransform:
        """Set the transform of an identity attribute; an attribute without a mapping gets a new one at the end.

        The method is idempotent. It changes this object: `json_patch()` has the changes for the service.

        Raises:
            ValidationError: The definition is not a valid transform, which has at least a type; or the name is
                empty or not a string. Nothing has changed then.
        """
        from sailpoint.v2024.models.identity_attribute_config import IdentityAttributeConfig

        config = self.identity_attribute_config or IdentityAttributeConfig(enabled=True)
        mapping = config.set_mapping(name, definition)
        if self.identity_attribute_config is None:
            self.identity_attribute_config = config
        return mapping

    def remove_mapping(self, name: str) -> bool:
        """Remove every mapping of an identity attribute, and return True if there was one."""
        config = self.identity_attribute_config
        return config is not None and config.remove_mapping(name)
