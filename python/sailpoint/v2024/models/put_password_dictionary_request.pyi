# Written by `make stubs` from schema/; change it there.
"""Put password dictionary request."""

from sailpoint._core import Model

__all__ = ["PutPasswordDictionaryRequest"]

class PutPasswordDictionaryRequest(Model):
    """Put password dictionary request."""

    file: str | None
    def __init__(
        self,
        *,
        file: str | None = ...,
    ) -> None: ...
