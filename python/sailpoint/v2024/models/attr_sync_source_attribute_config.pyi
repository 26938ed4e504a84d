# Written by `make stubs` from schema/; change it there.
"""Attr sync source attribute config."""

from sailpoint._core import Model

__all__ = ["AttrSyncSourceAttributeConfig"]

class AttrSyncSourceAttributeConfig(Model):
    """Attr sync source attribute config."""

    name: str
    display_name: str
    enabled: bool
    target: str
    def __init__(
        self,
        *,
        name: str,
        display_name: str,
        enabled: bool,
        target: str,
    ) -> None: ...
