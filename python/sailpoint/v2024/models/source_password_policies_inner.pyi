# Written by `make stubs` from schema/; change it there.
"""Source password policies inner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SourcePasswordPoliciesInner"]

class SourcePasswordPoliciesInner(Model):
    """Source password policies inner."""

    type: str | None
    """Known values: PASSWORD_POLICY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["PASSWORD_POLICY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
