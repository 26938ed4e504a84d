# Generated from schema/.
"""Machine identity aggregation request."""

__all__ = ["MachineIdentityAggregationRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class MachineIdentityAggregationRequest(Model):
        """Machine identity aggregation request."""

        dataset_ids: list[str]
        disable_optimization: bool | None
        def __init__(
            self,
            *,
            dataset_ids: list[str] | tuple[str, ...],
            disable_optimization: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityAggregationRequest = model("v2025", "MachineIdentityAggregationRequest")
