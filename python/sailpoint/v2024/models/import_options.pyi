# Written by `make stubs` from schema/; change it there.
"""Import options."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.object_export_import_options import ObjectExportImportOptions

__all__ = ["ImportOptions"]

class ImportOptions(Model):
    """Import options."""

    exclude_types: list[str] | None
    include_types: list[str] | None
    object_options: dict[str, ObjectExportImportOptions] | None
    default_references: list[str] | None
    exclude_backup: bool | None
    def __init__(
        self,
        *,
        exclude_types: list[str] | tuple[str, ...] | None = ...,
        include_types: list[str] | tuple[str, ...] | None = ...,
        object_options: Mapping[str, ObjectExportImportOptions | Mapping[str, Any]] | None = ...,
        default_references: list[str] | tuple[str, ...] | None = ...,
        exclude_backup: bool | None = ...,
    ) -> None: ...
