# Generated from schema/.
"""Application discovery request."""

__all__ = ["ApplicationDiscoveryRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApplicationDiscoveryRequest(Model):
        """Application discovery request."""

        dataset_ids: list[str]
        def __init__(
            self,
            *,
            dataset_ids: list[str] | tuple[str, ...],
        ) -> None: ...
else:
    from sailpoint._core import model

    ApplicationDiscoveryRequest = model("v2025", "ApplicationDiscoveryRequest")
