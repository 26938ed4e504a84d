# Generated from schema/.
"""Attributes changed."""

__all__ = ["AttributesChanged"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.attribute_change import AttributeChange

    class AttributesChanged(Model):
        """Attributes changed."""

        attribute_changes: list[AttributeChange]
        event_type: str | None
        identity_id: str | None
        date_time: str | None
        def __init__(
            self,
            *,
            attribute_changes: Sequence[AttributeChange | Mapping[str, Any]],
            event_type: str | None = ...,
            identity_id: str | None = ...,
            date_time: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AttributesChanged = model("v2024", "AttributesChanged")
