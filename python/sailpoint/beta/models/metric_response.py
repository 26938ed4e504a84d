# Generated from schema/.
"""Metric response."""

__all__ = ["MetricResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class MetricResponse(Model):
        """Metric response."""

        name: str | None
        value: float | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            value: float | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MetricResponse = model("beta", "MetricResponse")
