# Generated from schema/.
"""Full discovered applications."""

__all__ = ["FullDiscoveredApplications"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

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
else:
    from sailpoint._core import model

    FullDiscoveredApplications = model("v2024", "FullDiscoveredApplications")
