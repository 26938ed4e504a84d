# Generated from schema/.
"""Product."""

__all__ = ["Product"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.license import License

    class Product(Model):
        """Product."""

        product_name: str | None
        url: str | None
        product_tenant_id: str | None
        product_region: str | None
        product_right: str | None
        api_url: str | None
        licenses: list[License] | None
        attributes: dict[str, Any] | None
        zone: str | None
        status: str | None
        status_date_time: datetime | str | None
        reason: str | None
        notes: str | None
        date_created: datetime | str | None
        last_updated: datetime | str | None
        org_type: str | None
        """Known values: development, staging, production, test, partner, training, demonstration, sandbox."""
        def __init__(
            self,
            *,
            product_name: str | None = ...,
            url: str | None = ...,
            product_tenant_id: str | None = ...,
            product_region: str | None = ...,
            product_right: str | None = ...,
            api_url: str | None = ...,
            licenses: Sequence[License | Mapping[str, Any]] | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            zone: str | None = ...,
            status: str | None = ...,
            status_date_time: datetime | str | None = ...,
            reason: str | None = ...,
            notes: str | None = ...,
            date_created: datetime | str | None = ...,
            last_updated: datetime | str | None = ...,
            org_type: Literal[
                "development",
                "staging",
                "production",
                "test",
                "partner",
                "training",
                "demonstration",
                "sandbox",
            ]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Product = model("v2024", "Product")
