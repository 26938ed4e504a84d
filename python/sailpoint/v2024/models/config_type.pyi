# Written by `make stubs` from schema/; change it there.
"""Config type."""

from sailpoint._core import Model

__all__ = ["ConfigType"]

class ConfigType(Model):
    """Config type."""

    priority: int | None
    internal_name: str | None
    internal_name_camel: str | None
    display_name: str | None
    description: str | None
    def __init__(
        self,
        *,
        priority: int | None = ...,
        internal_name: str | None = ...,
        internal_name_camel: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
