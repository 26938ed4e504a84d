# Written by `make stubs` from schema/; change it there.
"""Event attributes."""

from sailpoint._core import Model

__all__ = ["EventAttributes"]

class EventAttributes(Model):
    """Event attributes."""

    id: str | None
    filter_: str | None
    description: str | None
    attribute_to_filter: str | None
    form_definition_id: str | None
    def __init__(
        self,
        *,
        id: str | None,
        filter_: str | None = ...,
        description: str | None = ...,
        attribute_to_filter: str | None = ...,
        form_definition_id: str | None = ...,
    ) -> None: ...
