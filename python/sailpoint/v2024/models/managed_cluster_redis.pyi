# Written by `make stubs` from schema/; change it there.
"""Managed cluster redis."""

from sailpoint._core import Model

__all__ = ["ManagedClusterRedis"]

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
