# Written by `make stubs` from schema/; change it there.
"""Dimension criteria key."""

from sailpoint._core import Model

__all__ = ["DimensionCriteriaKey"]

class DimensionCriteriaKey(Model):
    """Dimension criteria key."""

    type: str
    var_property: str
    def __init__(
        self,
        *,
        type: str,
        var_property: str,
    ) -> None: ...
