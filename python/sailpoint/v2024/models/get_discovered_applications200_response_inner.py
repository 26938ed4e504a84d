# Generated from schema/.
"""Get discovered applications200 response inner."""

__all__ = ["GetDiscoveredApplications200ResponseInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.full_discovered_applications import FullDiscoveredApplications
    from sailpoint.v2024.models.slim_discovered_applications import SlimDiscoveredApplications

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
else:
    from sailpoint._core import model

    GetDiscoveredApplications200ResponseInner = model("v2024", "GetDiscoveredApplications200ResponseInner")
