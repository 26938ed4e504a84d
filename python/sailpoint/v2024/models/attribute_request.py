# Generated from schema/.
"""Attribute request."""

__all__ = ["AttributeRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model
    from sailpoint.v2024.models.attribute_request_value import AttributeRequestValue

    class AttributeRequest(Model):
        """Attribute request."""

        name: str | None
        op: str | None
        value: str | list[str] | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            op: str | None = ...,
            value: AttributeRequestValue | str | list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AttributeRequest = model("v2024", "AttributeRequest")
