# Written by `make stubs` from schema/; change it there.
"""Backup options."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.object_export_import_names import ObjectExportImportNames

__all__ = ["BackupOptions"]

class BackupOptions(Model):
    """Backup options."""

    include_types: list[str] | None
    object_options: dict[str, ObjectExportImportNames] | None
    def __init__(
        self,
        *,
        include_types: list[str] | tuple[str, ...] | None = ...,
        object_options: Mapping[str, ObjectExportImportNames | Mapping[str, Any]] | None = ...,
    ) -> None: ...
