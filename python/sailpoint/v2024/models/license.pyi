# Written by `make stubs` from schema/; change it there.
"""License."""

from sailpoint._core import Model

__all__ = ["License"]

class License(Model):
    """License."""

    license_id: str | None
    legacy_feature_name: str | None
    def __init__(
        self,
        *,
        license_id: str | None = ...,
        legacy_feature_name: str | None = ...,
    ) -> None: ...
