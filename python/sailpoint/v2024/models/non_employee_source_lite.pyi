# Written by `make stubs` from schema/; change it there.
"""Non employee source lite."""

from sailpoint._core import Model

__all__ = ["NonEmployeeSourceLite"]

class NonEmployeeSourceLite(Model):
    """Non employee source lite."""

    id: str | None
    source_id: str | None
    name: str | None
    description: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
