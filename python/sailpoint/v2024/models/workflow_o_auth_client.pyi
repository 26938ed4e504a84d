# Written by `make stubs` from schema/; change it there.
"""Workflow O auth client."""

from sailpoint._core import Model

__all__ = ["WorkflowOAuthClient"]

class WorkflowOAuthClient(Model):
    """Workflow O auth client."""

    id: str | None
    secret: str | None
    url: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        secret: str | None = ...,
        url: str | None = ...,
    ) -> None: ...
