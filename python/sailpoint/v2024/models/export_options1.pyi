# Written by `make stubs` from schema/; change it there.
"""Export options1."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.object_export_import_options import ObjectExportImportOptions

__all__ = ["ExportOptions1"]

class ExportOptions1(Model):
    """Export options1."""

    exclude_types: list[str] | None
    include_types: list[str] | None
    object_options: dict[str, ObjectExportImportOptions] | None
    def __init__(
        self,
        *,
        exclude_types: list[str] | tuple[str, ...] | None = ...,
        include_types: list[str] | tuple[str, ...] | None = ...,
        object_options: Mapping[str, ObjectExportImportOptions | Mapping[str, Any]] | None = ...,
    ) -> None: ...
