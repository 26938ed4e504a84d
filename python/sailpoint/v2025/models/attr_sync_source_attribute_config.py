# Generated from schema/.
"""Attr sync source attribute config."""

__all__ = ["AttrSyncSourceAttributeConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    AttrSyncSourceAttributeConfig = model("v2025", "AttrSyncSourceAttributeConfig")
