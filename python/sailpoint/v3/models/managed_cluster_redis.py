# Generated from schema/.
"""Managed cluster redis."""

__all__ = ["ManagedClusterRedis"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ManagedClusterRedis(Model):
        """Managed cluster redis."""

        redis_host: str | None
        redis_port: int | None
        def __init__(
            self,
            *,
            redis_host: str | None = ...,
            redis_port: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManagedClusterRedis = model("v3", "ManagedClusterRedis")
