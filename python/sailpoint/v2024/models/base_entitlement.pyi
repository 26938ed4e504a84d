# Written by `make stubs` from schema/; change it there.
"""Base entitlement."""

from sailpoint._core import Model

__all__ = ["BaseEntitlement"]

class BaseEntitlement(Model):
    """Base entitlement."""

    has_permissions: bool | None
    description: str | None
    attribute: str | None
    value: str | None
    var_schema: str | None
    privileged: bool | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        has_permissions: bool | None = ...,
        description: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        var_schema: str | None = ...,
        privileged: bool | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
