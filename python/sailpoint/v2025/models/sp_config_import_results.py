# Generated from schema/.
"""Sp config import results."""

__all__ = ["SpConfigImportResults"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.object_import_result1 import ObjectImportResult1

    class SpConfigImportResults(Model):
        """Sp config import results."""

        results: dict[str, ObjectImportResult1]
        export_job_id: str | None
        def __init__(
            self,
            *,
            results: Mapping[str, ObjectImportResult1 | Mapping[str, Any]],
            export_job_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SpConfigImportResults = model("v2025", "SpConfigImportResults")
