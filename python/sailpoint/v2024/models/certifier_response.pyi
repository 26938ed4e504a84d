# Written by `make stubs` from schema/; change it there.
"""Certifier response."""

from sailpoint._core import Model

__all__ = ["CertifierResponse"]

class CertifierResponse(Model):
    """Certifier response."""

    id: str | None
    display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        display_name: str | None = ...,
    ) -> None: ...
