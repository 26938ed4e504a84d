# Generated from schema/.
"""Data classification settings."""

__all__ = ["DataClassificationSettings"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DataClassificationSettings(Model):
        """Data classification settings."""

        is_enabled: bool | None
        cluster_id: str | None
        def __init__(
            self,
            *,
            is_enabled: bool | None = ...,
            cluster_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DataClassificationSettings = model("v2025", "DataClassificationSettings")
