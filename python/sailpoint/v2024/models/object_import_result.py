# Generated from schema/.
"""The result of an import. Check `errors`: the status is 200 even if objects were rejected."""

__all__ = ["ObjectImportResult"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.import_object import ImportObject
    from sailpoint.v2024.models.sp_config_message import SpConfigMessage

    class ObjectImportResult(Model):
        """The result of an import. Check `errors`: the status is 200 even if objects were rejected."""

        infos: list[SpConfigMessage]
        """Information about imported objects."""
        warnings: list[SpConfigMessage]
        """Problems that need attention."""
        errors: list[SpConfigMessage]
        """The reasons why objects were rejected."""
        imported_objects: list[ImportObject]
        """The objects that were created or updated."""
        def __init__(
            self,
            *,
            infos: Sequence[SpConfigMessage | Mapping[str, Any]],
            warnings: Sequence[SpConfigMessage | Mapping[str, Any]],
            errors: Sequence[SpConfigMessage | Mapping[str, Any]],
            imported_objects: Sequence[ImportObject | Mapping[str, Any]],
        ) -> None: ...
else:
    from sailpoint._core import model

    ObjectImportResult = model("v2024", "ObjectImportResult")
