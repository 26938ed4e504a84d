"""Mixin of `IdentityProfile`: single mappings, and changes as JSON Patch."""

from __future__ import annotations

from sailpoint import _tracking
from sailpoint._siblings import sibling

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Generic, TypeVar

    from sailpoint._tracking import Tracked

    _O = TypeVar("_O")  # JsonPatchOperation
    _M = TypeVar("_M")  # IdentityAttributeTransform
    _D = TypeVar("_D")  # TransformDefinition
else:
    from sailpoint._siblings import Erased, Generic

    Tracked = Erased(_tracking.Tracked)
    _O = _M = _D = None  # deleted below

__all__ = ["ProfileMethods"]


class ProfileMethods(Tracked[_O], Generic[_O, _M, _D]):
    """Mixin of `IdentityProfile`: methods that read and change single mappings."""

    if TYPE_CHECKING:
        identity_attribute_config: Any
    else:
        __slots__ = ()

    def mapping(self, name: str) -> _M | None:
        """The mapping of an identity attribute, for example `email`; None if it has none."""
        config = self.identity_attribute_config
        return None if config is None else config.mapping(name)

    def set_mapping(self, name: str, definition: _D | Mapping[str, Any]) -> _M:
        """Set the transform of an identity attribute; an attribute without a mapping gets a new one at the end.

        The method is idempotent. It changes this object: `json_patch()` has the changes for the service.

        Raises:
            ValidationError: The definition is not a valid transform, which has at least a type; or the name is
                empty or not a string. Nothing has changed then.
        """
        config = self.identity_attribute_config
        if config is None:
            config = sibling(type(self), "IdentityAttributeConfig")(enabled=True)
        mapping: _M = config.set_mapping(name, definition)
        if self.identity_attribute_config is None:
            self.identity_attribute_config = config
        return mapping

    def remove_mapping(self, name: str) -> bool:
        """Remove every mapping of an identity attribute, and return True if there was one."""
        config = self.identity_attribute_config
        return config is not None and config.remove_mapping(name)


if not TYPE_CHECKING:
    del _O, _M, _D
