# Written by `make stubs` from schema/; change it there.
"""Role insights identities."""

from collections.abc import Mapping

from sailpoint._core import Model

__all__ = ["RoleInsightsIdentities"]

class RoleInsightsIdentities(Model):
    """Role insights identities."""

    id: str | None
    name: str | None
    attributes: dict[str, str] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        attributes: Mapping[str, str] | None = ...,
    ) -> None: ...
