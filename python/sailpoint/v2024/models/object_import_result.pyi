# Written by `make stubs` from schema/; change it there.
"""What an import did; check `errors`, the status is 200 even when objects were refused."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.import_object import ImportObject
from sailpoint.v2024.models.sp_config_message import SpConfigMessage

__all__ = ["ObjectImportResult"]

class ObjectImportResult(Model):
    """What an import did; check `errors`, the status is 200 even when objects were refused."""

    infos: list[SpConfigMessage]
    """What went well."""
    warnings: list[SpConfigMessage]
    """What needs a look."""
    errors: list[SpConfigMessage]
    """What was refused."""
    imported_objects: list[ImportObject]
    """What was created or updated."""
    def __init__(
        self,
        *,
        infos: Sequence[SpConfigMessage | Mapping[str, Any]],
        warnings: Sequence[SpConfigMessage | Mapping[str, Any]],
        errors: Sequence[SpConfigMessage | Mapping[str, Any]],
        imported_objects: Sequence[ImportObject | Mapping[str, Any]],
    ) -> None: ...
