# Written by `make stubs` from schema/; change it there.
"""Base document."""

from sailpoint._core import Model

__all__ = ["BaseDocument"]

class BaseDocument(Model):
    """Base document."""

    id: str
    name: str
    def __init__(
        self,
        *,
        id: str,
        name: str,
    ) -> None: ...
