# Generated from schema/.
"""The models of the schema file tenant, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

class License(Model):
    """License."""

    license_id: str | None
    legacy_feature_name: str | None
    def __init__(
        self,
        *,
        license_id: str | None = ...,
        legacy_feature_name: str | None = ...,
    ) -> None: ...

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
