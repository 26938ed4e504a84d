# Generated from schema/.
"""Base settings."""

__all__ = ["BaseSettings"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BaseSettings(Model):
        """Base settings."""

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

    BaseSettings = model("v2025", "BaseSettings")
