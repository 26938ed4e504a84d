# Generated from schema/.
"""License."""

__all__ = ["License"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    License = model("v2024", "License")
