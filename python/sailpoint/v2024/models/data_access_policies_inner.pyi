# Written by `make stubs` from schema/; change it there.
"""Data access policies inner."""

from sailpoint._core import Model

__all__ = ["DataAccessPoliciesInner"]

class DataAccessPoliciesInner(Model):
    """Data access policies inner."""

    value: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
    ) -> None: ...
