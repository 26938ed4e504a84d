# Written by `make stubs` from schema/; change it there.
"""Public identity attribute config."""

from sailpoint._core import Model

__all__ = ["PublicIdentityAttributeConfig"]

class PublicIdentityAttributeConfig(Model):
    """Public identity attribute config."""

    key: str | None
    name: str | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
