# Written by `make stubs` from schema/; change it there.
"""Domain address."""

from sailpoint._core import Model

__all__ = ["DomainAddress"]

class DomainAddress(Model):
    """Domain address."""

    domain: str | None
    def __init__(
        self,
        *,
        domain: str | None = ...,
    ) -> None: ...
