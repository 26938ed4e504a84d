# Generated from schema/.
"""Import options."""

__all__ = ["ImportOptions"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.object_export_import_options import ObjectExportImportOptions

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
            exclude_types: Sequence[Literal["CONNECTOR_RULE", "IDENTITY_OBJECT_CONFIG", "IDENTITY_PROFILE", "RULE", "SOURCE", "TRANSFORM", "TRIGGER_SUBSCRIPTION"]]
            | None = ...,
            include_types: Sequence[Literal["CONNECTOR_RULE", "IDENTITY_OBJECT_CONFIG", "IDENTITY_PROFILE", "RULE", "SOURCE", "TRANSFORM", "TRIGGER_SUBSCRIPTION"]]
            | None = ...,
            object_options: Mapping[str, ObjectExportImportOptions | Mapping[str, Any]] | None = ...,
            default_references: Sequence[Literal["CONNECTOR_RULE", "IDENTITY_OBJECT_CONFIG", "IDENTITY_PROFILE", "RULE", "SOURCE", "TRANSFORM", "TRIGGER_SUBSCRIPTION"]]
            | None = ...,
            exclude_backup: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ImportOptions = model("beta", "ImportOptions")
