# Written by `make stubs` from schema/; change it there.
"""Access item access profile response app refs inner."""

from sailpoint._core import Model

__all__ = ["AccessItemAccessProfileResponseAppRefsInner"]

class AccessItemAccessProfileResponseAppRefsInner(Model):
    """Access item access profile response app refs inner."""

    cloud_app_id: str | None
    cloud_app_name: str | None
    def __init__(
        self,
        *,
        cloud_app_id: str | None = ...,
        cloud_app_name: str | None = ...,
    ) -> None: ...
