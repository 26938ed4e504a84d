# Written by `make stubs` from schema/; change it there.
"""Import sp config request."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.import_options import ImportOptions

__all__ = ["ImportSpConfigRequest"]

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
