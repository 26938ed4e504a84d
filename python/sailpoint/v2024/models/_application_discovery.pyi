# Generated from schema/.
"""The models of the schema file application_discovery, for type checkers."""

from collections.abc import Mapping
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
    risk_score: int | None
    is_business: bool | None
    total_signins_count: int | None
    risk_level: str | None
    """Known values: High, Medium, Low."""
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
        risk_score: int | None = ...,
        is_business: bool | None = ...,
        total_signins_count: int | None = ...,
        risk_level: Literal["High", "Medium", "Low"] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class GetDiscoveredApplications200ResponseInner(Model):
    """Get discovered applications200 response inner."""

    __match_args__ = ("actual_instance",)
    actual_instance: SlimDiscoveredApplications | FullDiscoveredApplications | None
    def __init__(
        self,
        actual_instance: SlimDiscoveredApplications | Mapping[str, Any] | FullDiscoveredApplications | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class ManualDiscoverApplicationsTemplate(Model):
    """Manual discover applications template."""

    application_name: str | None
    description: str | None
    def __init__(
        self,
        *,
        application_name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class SlimDiscoveredApplications(Model):
    """Slim discovered applications."""

    id: str | None
    name: str | None
    discovery_source: str | None
    discovered_vendor: str | None
    description: str | None
    recommended_connectors: list[str] | None
    discovered_at: datetime | str | None
    created_at: datetime | str | None
    status: str | None
    risk_score: int | None
    is_business: bool | None
    total_signins_count: int | None
    risk_level: str | None
    """Known values: High, Medium, Low."""
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
        risk_score: int | None = ...,
        is_business: bool | None = ...,
        total_signins_count: int | None = ...,
        risk_level: Literal["High", "Medium", "Low"] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""
