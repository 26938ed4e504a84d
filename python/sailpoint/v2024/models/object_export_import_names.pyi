# Written by `make stubs` from schema/; change it there.
"""Object export import names."""

from sailpoint._core import Model

__all__ = ["ObjectExportImportNames"]

class ObjectExportImportNames(Model):
    """Object export import names."""

    included_names: list[str] | None
    def __init__(
        self,
        *,
        included_names: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
