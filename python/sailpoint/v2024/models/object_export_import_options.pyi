# Written by `make stubs` from schema/; change it there.
"""Object export import options."""

from sailpoint._core import Model

__all__ = ["ObjectExportImportOptions"]

class ObjectExportImportOptions(Model):
    """Object export import options."""

    included_ids: list[str] | None
    included_names: list[str] | None
    def __init__(
        self,
        *,
        included_ids: list[str] | tuple[str, ...] | None = ...,
        included_names: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
