# Written by `make stubs` from schema/; change it there.
"""Role criteria key."""

from sailpoint._core import Model

__all__ = ["RoleCriteriaKey"]

class RoleCriteriaKey(Model):
    """Role criteria key."""

    type: str
    var_property: str
    source_id: str | None
    def __init__(
        self,
        *,
        type: str,
        var_property: str,
        source_id: str | None = ...,
    ) -> None: ...
