# Written by `make stubs` from schema/; change it there.
"""Inner hit."""

from sailpoint._core import Model

__all__ = ["InnerHit"]

class InnerHit(Model):
    """Inner hit."""

    query: str
    type: str
    def __init__(
        self,
        *,
        query: str,
        type: str,
    ) -> None: ...
