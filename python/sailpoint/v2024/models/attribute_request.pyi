# Written by `make stubs` from schema/; change it there.
"""Attribute request."""

from sailpoint._core import Model
from sailpoint.v2024.models.attribute_request_value import AttributeRequestValue

__all__ = ["AttributeRequest"]

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
