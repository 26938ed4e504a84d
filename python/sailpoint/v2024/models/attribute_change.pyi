# Written by `make stubs` from schema/; change it there.
"""Attribute change."""

from sailpoint._core import Model

__all__ = ["AttributeChange"]

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
