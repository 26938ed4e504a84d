# Written by `make stubs` from schema/; change it there.
"""Translation message."""

from sailpoint._core import Model

__all__ = ["TranslationMessage"]

class TranslationMessage(Model):
    """Translation message."""

    key: str | None
    values: list[str] | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        values: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
