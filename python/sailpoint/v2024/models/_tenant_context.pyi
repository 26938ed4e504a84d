# Generated from schema/.
"""The models of the schema file tenant_context, for type checkers."""

from sailpoint._core import Model

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
