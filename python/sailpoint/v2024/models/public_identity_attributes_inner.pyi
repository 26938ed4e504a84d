# Written by `make stubs` from schema/; change it there.
"""Public identity attributes inner."""

from sailpoint._core import Model

__all__ = ["PublicIdentityAttributesInner"]

class PublicIdentityAttributesInner(Model):
    """Public identity attributes inner."""

    key: str | None
    name: str | None
    value: str | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        name: str | None = ...,
        value: str | None = ...,
    ) -> None: ...
