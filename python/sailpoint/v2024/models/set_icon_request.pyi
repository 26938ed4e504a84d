# Written by `make stubs` from schema/; change it there.
"""Set icon request."""

from sailpoint._core import Model

__all__ = ["SetIconRequest"]

class SetIconRequest(Model):
    """Set icon request."""

    image: str
    def __init__(
        self,
        *,
        image: str,
    ) -> None: ...
