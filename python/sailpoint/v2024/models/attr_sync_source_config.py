# Generated from schema/.
"""Attr sync source config."""

__all__ = ["AttrSyncSourceConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.attr_sync_source import AttrSyncSource
    from sailpoint.v2024.models.attr_sync_source_attribute_config import AttrSyncSourceAttributeConfig

    class AttrSyncSourceConfig(Model):
        """Attr sync source config."""

        source: AttrSyncSource
        attributes: list[AttrSyncSourceAttributeConfig]
        def __init__(
            self,
            *,
            source: AttrSyncSource | Mapping[str, Any],
            attributes: Sequence[AttrSyncSourceAttributeConfig | Mapping[str, Any]],
        ) -> None: ...
else:
    from sailpoint._core import model

    AttrSyncSourceConfig = model("v2024", "AttrSyncSourceConfig")
