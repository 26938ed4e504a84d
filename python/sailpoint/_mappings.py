"""Access to a profile's mappings by the name of the identity attribute, because positions change."""

from __future__ import annotations

from sailpoint._siblings import sibling

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Generic, TypeVar

    _M = TypeVar("_M")  # IdentityAttributeTransform
    _D = TypeVar("_D")  # TransformDefinition
else:
    from sailpoint._siblings import Generic

__all__ = ["Mappings"]


class Mappings(Generic["_M", "_D"]):
    """Mixin of `IdentityAttributeConfig`: methods that read and change single mappings."""

    if TYPE_CHECKING:
        attribute_transforms: Any
    else:
        __slots__ = ()

    def mapping(self, name: str) -> _M | None:
        """The mapping of an identity attribute, for example `email`; None if it has none."""
        mappings = self.attribute_transforms or ()
        return next((mapping for mapping in mappings if mapping.identity_attribute_name == name), None)

    def set_mapping(self, name: str, definition: _D | Mapping[str, Any]) -> _M:
        """Set the transform of an identity attribute; an attribute without a mapping gets a new one at the end.

        The method is idempotent.

        Raises:
            ValidationError: The definition is not a valid transform, which has at least a type; or the name is
                empty or not a string. Nothing has changed then.
        """
        from sailpoint.exceptions import ValidationError

        kind = sibling(type(self), "IdentityAttributeTransform")
        added = kind(identity_attribute_name=name, transform_definition=definition)
        made = added.transform_definition
        if not name or made is None or not made.type:
            loc = ("transform_definition", "type") if name else ("identity_attribute_name",)
            given = definition if name else name
            missing = {"loc": loc, "msg": "Field required", "type": "missing", "input": given}
            raise ValidationError("IdentityAttributeTransform", [missing])
        found = self.mapping(name)
        if found is not None:
            known: Any = found
            known.transform_definition = made
            return found
        if self.attribute_transforms is None:
            self.attribute_transforms = [added]
        else:
            self.attribute_transforms.append(added)
        new: _M = added
        return new

    def remove_mapping(self, name: str) -> bool:
        """Remove every mapping of an identity attribute, and return True if there was one."""
        mappings = self.attribute_transforms or []
        rest = [mapping for mapping in mappings if mapping.identity_attribute_name != name]
        found = len(rest) < len(mappings)
        if found:
            mappings[:] = rest
        return found
