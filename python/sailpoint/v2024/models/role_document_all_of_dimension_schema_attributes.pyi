# Written by `make stubs` from schema/; change it there.
"""Role document all of dimension schema attributes."""

from sailpoint._core import Model

__all__ = ["RoleDocumentAllOfDimensionSchemaAttributes"]

class RoleDocumentAllOfDimensionSchemaAttributes(Model):
    """Role document all of dimension schema attributes."""

    derived: bool | None
    display_name: str | None
    name: str | None
    def __init__(
        self,
        *,
        derived: bool | None = ...,
        display_name: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
