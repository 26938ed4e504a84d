# Written by `make stubs` from schema/; change it there.
"""Data access impact score."""

from sailpoint._core import Model

__all__ = ["DataAccessImpactScore"]

class DataAccessImpactScore(Model):
    """Data access impact score."""

    value: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
    ) -> None: ...
