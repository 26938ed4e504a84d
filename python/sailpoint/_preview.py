"""Mixin of `IdentityPreviewResponse`: the attributes that changed mappings would change."""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._review import Change

__all__ = ["Preview"]


class Preview:
    """Mixin of `IdentityPreviewResponse`."""

    if TYPE_CHECKING:
        preview_attributes: Any
    else:
        __slots__ = ()

    def changes(self) -> list[Change]:
        """The attributes whose values would differ from the current ones, with both values.

        An attribute that cannot be computed is not a change; its `error_messages` say why.
        """
        from sailpoint._review import Change

        def kind(each: Any) -> str:
            if each.previous_value is None:
                return "add"
            return "remove" if each.value is None else "change"

        return [
            Change(kind(each), f"attribute {each.name}", each.previous_value, each.value)
            for each in self.preview_attributes or ()
            if each.value != each.previous_value and not each.error_messages
        ]
