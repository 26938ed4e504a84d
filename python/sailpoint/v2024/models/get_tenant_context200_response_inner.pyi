# Written by `make stubs` from schema/; change it there.
"""Get tenant context200 response inner."""

from sailpoint._core import Model

__all__ = ["GetTenantContext200ResponseInner"]

class GetTenantContext200ResponseInner(Model):
    """Get tenant context200 response inner."""

    key: str | None
    value: str | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        value: str | None = ...,
    ) -> None: ...
