# Written by `make stubs` from schema/; change it there.
"""Identity attribute names."""

from sailpoint._core import Model

__all__ = ["IdentityAttributeNames"]

class IdentityAttributeNames(Model):
    """Identity attribute names."""

    ids: list[str] | None
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
