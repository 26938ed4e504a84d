# Generated from schema/.
"""Import sp config request."""

__all__ = ["ImportSpConfigRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.import_options import ImportOptions

    class ImportSpConfigRequest(Model):
        """Import sp config request."""

        data: str
        options: ImportOptions | None
        def __init__(
            self,
            *,
            data: str,
            options: ImportOptions | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ImportSpConfigRequest = model("v2024", "ImportSpConfigRequest")
