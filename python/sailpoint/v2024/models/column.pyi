# Written by `make stubs` from schema/; change it there.
"""Column."""

from sailpoint._core import Model

__all__ = ["Column"]

class Column(Model):
    """Column."""

    var_field: str
    header: str | None
    def __init__(
        self,
        *,
        var_field: str,
        header: str | None = ...,
    ) -> None: ...
