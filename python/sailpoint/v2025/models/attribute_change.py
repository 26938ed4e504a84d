# Generated from schema/.
"""Attribute change."""

__all__ = ["AttributeChange"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AttributeChange(Model):
        """Attribute change."""

        name: str | None
        previous_value: str | None
        new_value: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            previous_value: str | None = ...,
            new_value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AttributeChange = model("v2025", "AttributeChange")
