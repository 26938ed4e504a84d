# Written by `make stubs` from schema/; change it there.
"""Access criteria criteria list inner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessCriteriaCriteriaListInner"]

class AccessCriteriaCriteriaListInner(Model):
    """Access criteria criteria list inner."""

    type: str | None
    """Known values: ENTITLEMENT."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
