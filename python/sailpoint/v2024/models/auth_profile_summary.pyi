# Written by `make stubs` from schema/; change it there.
"""Auth profile summary."""

from sailpoint._core import Model

__all__ = ["AuthProfileSummary"]

class AuthProfileSummary(Model):
    """Auth profile summary."""

    tenant: str | None
    id: str | None
    def __init__(
        self,
        *,
        tenant: str | None = ...,
        id: str | None = ...,
    ) -> None: ...
