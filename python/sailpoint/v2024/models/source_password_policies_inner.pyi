# Written by `make stubs` from schema/; change it there.
"""Source password policies inner."""

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
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
