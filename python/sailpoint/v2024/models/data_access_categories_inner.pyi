# Written by `make stubs` from schema/; change it there.
"""Data access categories inner."""

from sailpoint._core import Model

__all__ = ["DataAccessCategoriesInner"]

class DataAccessCategoriesInner(Model):
    """Data access categories inner."""

    value: str | None
    match_count: int | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        match_count: int | None = ...,
    ) -> None: ...
