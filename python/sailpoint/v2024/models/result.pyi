# Written by `make stubs` from schema/; change it there.
"""Result."""

from sailpoint._core import Model

__all__ = ["Result"]

class Result(Model):
    """Result."""

    status: str | None
    def __init__(
        self,
        *,
        status: str | None = ...,
    ) -> None: ...
