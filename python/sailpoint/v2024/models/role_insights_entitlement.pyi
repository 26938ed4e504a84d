# Written by `make stubs` from schema/; change it there.
"""Role insights entitlement."""

from sailpoint._core import Model

__all__ = ["RoleInsightsEntitlement"]

class RoleInsightsEntitlement(Model):
    """Role insights entitlement."""

    name: str | None
    id: str | None
    description: str | None
    source: str | None
    attribute: str | None
    value: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        id: str | None = ...,
        description: str | None = ...,
        source: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
    ) -> None: ...
