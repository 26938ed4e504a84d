# Generated from schema/.
"""Tenant."""

__all__ = ["Tenant"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.product import Product

    class Tenant(Model):
        """Tenant."""

        id: str | None
        """Read-only: it is left out of requests."""
        name: str | None
        full_name: str | None
        pod: str | None
        region: str | None
        description: str | None
        products: list[Product] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            full_name: str | None = ...,
            pod: str | None = ...,
            region: str | None = ...,
            description: str | None = ...,
            products: Sequence[Product | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Tenant = model("v2025", "Tenant")
