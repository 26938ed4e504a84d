# Written by `make stubs` from schema/; change it there.
"""Access model metadata values inner."""

from sailpoint._core import Model

__all__ = ["AccessModelMetadataValuesInner"]

class AccessModelMetadataValuesInner(Model):
    """Access model metadata values inner."""

    value: str | None
    name: str | None
    status: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        name: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
