# Generated from schema/.
"""Full discovered applications."""

__all__ = ["FullDiscoveredApplications"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model

    class FullDiscoveredApplications(Model):
        """Full discovered applications."""

        id: str | None
        name: str | None
        discovery_source: str | None
        discovered_vendor: str | None
        description: str | None
        recommended_connectors: list[str] | None
        discovered_at: datetime | str | None
        created_at: datetime | str | None
        status: str | None
        associated_sources: list[str] | None
        operational_status: str | None
        discovery_source_category: str | None
        license_count: int | None
        is_sanctioned: bool | None
        logo: str | None
        app_url: str | None
        groups: list[dict[str, Any]] | None
        users_count: str | None
        application_owner: list[str] | None
        it_application_owner: list[str] | None
        business_criticality: str | None
        data_classification: str | None
        business_unit: str | None
        install_type: str | None
        environment: str | None
        risk_score: int | None
        is_business: bool | None
        total_signins_count: int | None
        risk_level: str | None
        """Known values: High, Medium, Low."""
        is_privileged: bool | None
        warranty_expiration: str | None
        attributes: dict[str, Any] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            discovery_source: str | None = ...,
            discovered_vendor: str | None = ...,
            description: str | None = ...,
            recommended_connectors: list[str] | tuple[str, ...] | None = ...,
            discovered_at: datetime | str | None = ...,
            created_at: datetime | str | None = ...,
            status: str | None = ...,
            associated_sources: list[str] | tuple[str, ...] | None = ...,
            operational_status: str | None = ...,
            discovery_source_category: str | None = ...,
            license_count: int | None = ...,
            is_sanctioned: bool | None = ...,
            logo: str | None = ...,
            app_url: str | None = ...,
            groups: Sequence[Mapping[str, Any]] | None = ...,
            users_count: str | None = ...,
            application_owner: list[str] | tuple[str, ...] | None = ...,
            it_application_owner: list[str] | tuple[str, ...] | None = ...,
            business_criticality: str | None = ...,
            data_classification: str | None = ...,
            business_unit: str | None = ...,
            install_type: str | None = ...,
            environment: str | None = ...,
            risk_score: int | None = ...,
            is_business: bool | None = ...,
            total_signins_count: int | None = ...,
            risk_level: Literal["High", "Medium", "Low"] | None = ...,
            is_privileged: bool | None = ...,
            warranty_expiration: str | None = ...,
            attributes: Mapping[str, Any] | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    FullDiscoveredApplications = model("v2025", "FullDiscoveredApplications")
