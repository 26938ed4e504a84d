# Generated from schema/.
"""Get tenant context200 response inner."""

__all__ = ["GetTenantContext200ResponseInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
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
else:
    from sailpoint._core import model

    GetTenantContext200ResponseInner = model("v2024", "GetTenantContext200ResponseInner")
