# Generated from schema/.
"""Sp config export results."""

__all__ = ["SpConfigExportResults"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.config_object import ConfigObject
    from sailpoint.v2024.models.export_options1 import ExportOptions1

    class SpConfigExportResults(Model):
        """Sp config export results."""

        version: int | None
        timestamp: datetime | str | None
        tenant: str | None
        description: str | None
        options: ExportOptions1 | None
        objects: list[ConfigObject] | None
        def __init__(
            self,
            *,
            version: int | None = ...,
            timestamp: datetime | str | None = ...,
            tenant: str | None = ...,
            description: str | None = ...,
            options: ExportOptions1 | Mapping[str, Any] | None = ...,
            objects: Sequence[ConfigObject | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SpConfigExportResults = model("v2024", "SpConfigExportResults")
