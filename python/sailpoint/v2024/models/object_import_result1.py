# Generated from schema/.
"""Object import result1."""

__all__ = ["ObjectImportResult1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.import_object import ImportObject
    from sailpoint.v2024.models.sp_config_message1 import SpConfigMessage1

    class ObjectImportResult1(Model):
        """Object import result1."""

        infos: list[SpConfigMessage1]
        warnings: list[SpConfigMessage1]
        errors: list[SpConfigMessage1]
        imported_objects: list[ImportObject]
        def __init__(
            self,
            *,
            infos: Sequence[SpConfigMessage1 | Mapping[str, Any]],
            warnings: Sequence[SpConfigMessage1 | Mapping[str, Any]],
            errors: Sequence[SpConfigMessage1 | Mapping[str, Any]],
            imported_objects: Sequence[ImportObject | Mapping[str, Any]],
        ) -> None: ...
else:
    from sailpoint._core import model

    ObjectImportResult1 = model("v2024", "ObjectImportResult1")
