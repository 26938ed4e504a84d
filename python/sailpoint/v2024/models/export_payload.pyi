# Written by `make stubs` from schema/; change it there.
"""Export payload."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.object_export_import_options import ObjectExportImportOptions

__all__ = ["ExportPayload"]

class ExportPayload(Model):
    """Export payload."""

    exclude_types: list[str] | None
    include_types: list[str] | None
    object_options: dict[str, ObjectExportImportOptions] | None
    description: str | None
    def __init__(
        self,
        *,
        exclude_types: list[str] | tuple[str, ...] | None = ...,
        include_types: list[str] | tuple[str, ...] | None = ...,
        object_options: Mapping[str, ObjectExportImportOptions | Mapping[str, Any]] | None = ...,
        description: str | None = ...,
    ) -> None: ...
